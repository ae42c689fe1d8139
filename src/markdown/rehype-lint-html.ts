import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { htmlRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Checks the HTML of a text before it is sanitized, for what would be dropped. */
const rehypeLintHtml: Plugin<[], Root> = () => createLinter(htmlRules);

export default rehypeLintHtml;
