import { currentEdition } from '../release/edition.ts';
import { feedAnswer, feedPaths } from '../release/paths.ts';

export const getStaticPaths = async () => feedPaths((await currentEdition()).all);

export const GET = feedAnswer;
