import { now } from '../../../config/clock.ts';
import { libraryAt } from '../../../library.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('person', (await libraryAt(now)).people);

export const GET = feedAnswer;
