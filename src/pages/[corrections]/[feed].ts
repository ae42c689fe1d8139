import { correctionsFeeds, answerCorrectionsFeed } from '../_paths.ts';

export const getStaticPaths = correctionsFeeds;

export const GET = answerCorrectionsFeed;
