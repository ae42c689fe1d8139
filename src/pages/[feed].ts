import { getEdition, getKeys } from './_edition.ts';
import { feedAnswer, feedPaths } from './_paths.ts';

export const getStaticPaths = async () => feedPaths((await getEdition()).all, {}, await getKeys());

export const GET = feedAnswer;
