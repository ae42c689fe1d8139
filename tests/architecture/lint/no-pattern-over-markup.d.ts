import type { Rule } from 'eslint';

export const noPatternOverMarkup: Rule.RuleModule;
