import { now } from '../../../config/clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('tag', (await libraryAt(now)).tags);

export const GET = feedAnswer;
