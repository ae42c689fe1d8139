import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { named, valuesOf } from '../html.ts';
import { isThorough } from '../thorough.ts';
import { allPages, nameOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes the doctype, void elements and white space in its own valid way.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Search engines may shorten a title. The headline stays complete.
    'long-title': 'off',
    // The `<style>` in the head saves a request. Its hash is in the policy.
    'no-inline-style': 'error',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // A page at an old address redirects without a script.
    'meta-refresh': 'off',
    // An `aside` in an article is not a landmark unless it has a name (HTML-AAM 1.0, section 3.5).
    // Other tests check the landmarks with axe.
    'unique-landmark': 'off',
    // HTML allows any id without white space. Ids of the page itself begin with an underscore, so
    // that no heading has the same id.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Generated articles differ only in their words. `npm run test:all` validates all of them. */
const validatedPages = allPages.filter(
  ({ path }) => isThorough || !/^\/artikel\/kabar-(?!1\/)/.test(path),
);

test.each(validatedPages.map((page) => [nameOf(page), page] as const))(
  '%s is valid HTML',
  async (_, { html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(messages).toEqual([]);
  },
);

test.each(allPages.map((page) => [nameOf(page), page] as const))(
  '%s is in Indonesian and has one first-level heading',
  (_, { elements }) => {
    expect(valuesOf(named(elements, 'html'), 'lang')).toEqual(['id']);
    expect(named(elements, 'h1')).toHaveLength(1);
  },
);
