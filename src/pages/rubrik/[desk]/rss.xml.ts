import { now } from '../../../clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedPaths, rssOf } from '../../../routes.ts';

export const getStaticPaths = async () => feedPaths('desk', (await libraryAt(now)).desks);

export const GET = rssOf;
