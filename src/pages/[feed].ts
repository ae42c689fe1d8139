import { getEdition, getKeys } from './_edition.ts';
import { respondWithFeed, listFeedPaths } from './_paths.ts';

export const getStaticPaths = async () =>
  listFeedPaths((await getEdition()).all, {}, await getKeys());

export const GET = respondWithFeed;
