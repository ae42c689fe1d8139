import type { Plugin } from 'unified';
import { checkTextLimits } from './limits.ts';

/**
 * Checks the limits of a text before it is parsed, because some parsers take quadratic time. Attach
 * this plugin after the parser.
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
