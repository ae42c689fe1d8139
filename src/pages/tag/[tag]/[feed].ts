import { currentEdition } from '../../../release/edition.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('tag', (await currentEdition()).tags);

export const GET = feedAnswer;
