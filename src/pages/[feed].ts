import { feedAnswer } from '../outputs/feeds.ts';
import { currentEdition } from '../release/edition.ts';
import { feedPaths } from '../release/paths.ts';

export const getStaticPaths = async () => feedPaths('feed', [(await currentEdition()).all]);

export const GET = feedAnswer;
