import { getEdition, getKeys } from '../../_edition.ts';
import { respondWithFeed, listTermFeeds } from '../../_paths.ts';

export const getStaticPaths = async () => listTermFeeds(await getEdition(), await getKeys());

export const GET = respondWithFeed;
