import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { checkTreeLimits } from './limits.ts';

/** Stops processing if the HTML is nested too deeply or has an attribute that is too long. */
const rehypeTreeLimits: Plugin<[], Root> = () => checkTreeLimits;

export default rehypeTreeLimits;
