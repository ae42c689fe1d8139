import { listCorrectionsFeeds, answerCorrectionsFeed } from '../_paths.ts';

export const getStaticPaths = listCorrectionsFeeds;

export const GET = answerCorrectionsFeed;
