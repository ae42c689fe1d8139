import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { checkTreeLimits } from './limits.ts';

/** Stops at HTML that is nested too deep, or that has an attribute over the limit. */
const rehypeTreeLimits: Plugin<[], Root> = () => checkTreeLimits;

export default rehypeTreeLimits;
