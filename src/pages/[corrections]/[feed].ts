import { correctionsFeeds, printedFeed } from '../../release/paths.ts';

export const getStaticPaths = correctionsFeeds;

export const GET = printedFeed;
