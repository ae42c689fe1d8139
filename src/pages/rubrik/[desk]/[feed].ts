import { now } from '../../../config/clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('desk', (await libraryAt(now)).desks);

export const GET = feedAnswer;
