import { now } from '../clock.ts';
import { libraryAt } from '../library.ts';
import { feedAnswer, feedPaths } from '../routes.ts';

export const getStaticPaths = async () => feedPaths('feed', [(await libraryAt(now)).all]);

export const GET = feedAnswer;
