import { now } from '../config/clock.ts';
import { libraryAt } from '../library.ts';
import { feedAnswer, feedPaths } from '../release/paths.ts';

export const getStaticPaths = async () => feedPaths('feed', [(await libraryAt(now)).all]);

export const GET = feedAnswer;
