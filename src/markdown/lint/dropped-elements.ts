import { lintMessages } from '../../i18n/lint.ts';
import { isWordTag } from '../patterns.ts';
import { sanitizeSchema } from '../sanitize-schema.ts';
import type { HtmlRule } from './rule.ts';

/**
 * Reports elements that the sanitizer removes: those that readers would miss, invisible ones and
 * unknown ones.
 */
export const droppedElements: HtmlRule = {
  id: 'dropped-elements',
  checks: {
    element(element, { report }) {
      const { tagName, properties } = element;
      // `rehype-check-boxes.ts` replaces the check box of a task with a sign.
      if (properties.type === 'checkbox') return;
      if (isWordTag(`<${tagName}>`))
        report(element, lintMessages.wordTag(`<${tagName}>`), { detail: 'word' });
      else if (shownElements.has(tagName))
        report(element, lintMessages.element(tagName), { detail: 'shown' });
      else if (hiddenElements.has(tagName))
        report(element, lintMessages.script(tagName), { detail: 'hidden' });
      else if (!allowedElements.has(tagName) && !plainElements.has(tagName))
        report(element, lintMessages.unknownElement(tagName), { detail: 'unknown' });
    },
  },
};

const allowedElements = new Set(sanitizeSchema.tagNames);

/** Elements whose visible content is removed with them. */
const shownElements = new Set(
  'iframe video audio embed object canvas svg math title form input select textarea button'.split(
    ' ',
  ),
);

/** Elements that can be removed without loss, because their text stays. */
const plainElements = new Set(
  [
    'html head body main article header footer nav aside div span details summary address',
    'center font big tt u strike nobr var samp dfn data ruby rt rp bdo label fieldset legend',
    'picture source track map area col colgroup hgroup search menu dir base link meta marquee',
    'blink acronym output meter progress dialog option optgroup datalist param slot frame',
    'frameset noframes',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that readers do not see. */
const hiddenElements = new Set(['script', 'style', 'template', 'noscript']);
