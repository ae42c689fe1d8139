import { currentEdition } from '../../../release/edition.ts';
import { feedAnswer, termFeeds } from '../../../release/paths.ts';

export const getStaticPaths = async () => termFeeds(await currentEdition());

export const GET = feedAnswer;
