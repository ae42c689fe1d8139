import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { checkTreeLimits } from './limits.ts';

/** Stops processing if the Markdown is nested too deeply or has an address that is too long. */
const remarkTreeLimits: Plugin<[], Root> = () => checkTreeLimits;

export default remarkTreeLimits;
