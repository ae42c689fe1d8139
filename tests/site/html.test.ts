import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { named, valuesOf } from '../html.ts';
import { allPages, nameOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro prints void elements, quotes and the doctype in its own lawful way.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A search result is cut where it is cut; the headline stays whole.
    'long-title': 'off',
    // `<style>` in the head is how a page comes in one request; its hash is in the policy.
    'no-inline-style': 'error',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // The way from an old address to the new works without a script.
    'meta-refresh': 'off',
    // As HTML itself: any id without white space; ours begin with an underscore where no heading's may.
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(allPages.map((page) => [nameOf(page), page] as const))(
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
  '%s is in Indonesian and has one heading of the first level',
  (_, { elements }) => {
    expect(valuesOf(named(elements, 'html'), 'lang')).toEqual(['id']);
    expect(named(elements, 'h1')).toHaveLength(1);
  },
);
