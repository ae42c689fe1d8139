import { currentEdition } from '../../../release/edition.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('person', (await currentEdition()).people);

export const GET = feedAnswer;
