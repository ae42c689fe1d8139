import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { htmlRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Applies the lint rules for HTML, before the sanitizer runs. */
const rehypeLintHtml: Plugin<[], Root> = () => createLinter(htmlRules);

export default rehypeLintHtml;
