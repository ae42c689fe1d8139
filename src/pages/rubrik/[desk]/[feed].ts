import { feedAnswer } from '../../../outputs/feeds.ts';
import { currentEdition } from '../../../release/edition.ts';
import { feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('desk', (await currentEdition()).desks);

export const GET = feedAnswer;
