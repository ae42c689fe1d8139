import { getEdition, getKeys } from '../../_edition.ts';
import { feedAnswer, termFeeds } from '../../_paths.ts';

export const getStaticPaths = async () => termFeeds(await getEdition(), await getKeys());

export const GET = feedAnswer;
