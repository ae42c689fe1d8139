import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { markdownRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Applies the lint rules for Markdown. */
const remarkLintMarkdown: Plugin<[], Root> = () => createLinter(markdownRules);

export default remarkLintMarkdown;
