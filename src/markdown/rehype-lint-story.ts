import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { storyRules } from './lint/index.ts';
import { createLinter } from './lint/rule.ts';

/** Checks the finished tree of a text. */
const rehypeLintStory: Plugin<[], Root> = () => createLinter(storyRules);

export default rehypeLintStory;
