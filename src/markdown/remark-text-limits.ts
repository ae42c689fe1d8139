import type { Plugin } from 'unified';
import { checkTextLimits } from './limits.ts';

/**
 * Checks a text against the limits before the parser sees it, as some parsers take the square of what
 * they are given. Attach it after the parser.
 */
const remarkTextLimits: Plugin = function () {
  const { parser } = this;
  if (!parser) throw new Error('remarkTextLimits needs a parser; attach remarkParse before it.');
  this.parser = (text, file) => {
    checkTextLimits(file);
    return parser(text, file);
  };
};

export default remarkTextLimits;
