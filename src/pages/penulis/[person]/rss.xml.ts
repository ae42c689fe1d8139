import { now } from '../../../clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedPaths, rssOf } from '../../../routes.ts';

export const getStaticPaths = async () => feedPaths('person', (await libraryAt(now)).people);

export const GET = rssOf;
