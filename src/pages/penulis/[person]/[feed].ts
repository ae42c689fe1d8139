import { feedAnswer } from '../../../outputs/feeds.ts';
import { currentEdition } from '../../../release/edition.ts';
import { feedPaths } from '../../../release/paths.ts';

export const getStaticPaths = async () => feedPaths('person', (await currentEdition()).people);

export const GET = feedAnswer;
