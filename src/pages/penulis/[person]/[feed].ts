import { now } from '../../../clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../routes.ts';

export const getStaticPaths = async () => feedPaths('person', (await libraryAt(now)).people);

export const GET = feedAnswer;
