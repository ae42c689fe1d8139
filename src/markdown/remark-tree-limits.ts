import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { checkTreeLimits } from './limits.ts';

/** Stops at a text that is nested too deep, or that has an address over the limit. */
const remarkTreeLimits: Plugin<[], Root> = () => checkTreeLimits;

export default remarkTreeLimits;
