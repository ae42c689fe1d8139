import { now } from '../../../clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../routes.ts';

export const getStaticPaths = async () => feedPaths('tag', (await libraryAt(now)).tags);

export const GET = feedAnswer;
