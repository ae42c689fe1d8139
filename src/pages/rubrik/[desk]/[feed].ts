import { now } from '../../../clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../routes.ts';

export const getStaticPaths = async () => feedPaths('desk', (await libraryAt(now)).desks);

export const GET = feedAnswer;
