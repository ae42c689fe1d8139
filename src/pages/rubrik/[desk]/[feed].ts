import { currentEdition } from '../../../release/edition.ts';
import { feedAnswer, feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('desk', (await currentEdition()).desks);

export const GET = feedAnswer;
