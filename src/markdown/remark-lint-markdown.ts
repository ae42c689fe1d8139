import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { markdownRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Checks what an editor wrote in Markdown. */
const remarkLintMarkdown: Plugin<[], Root> = () => createLinter(markdownRules);

export default remarkLintMarkdown;
