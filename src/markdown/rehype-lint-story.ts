import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { storyRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Applies the lint rules for the finished tree. */
const rehypeLintStory: Plugin<[], Root> = () => createLinter(storyRules);

export default rehypeLintStory;
