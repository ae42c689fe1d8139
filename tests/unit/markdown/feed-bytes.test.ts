import { expect, test } from 'vitest';
import { measureFeedBytes } from '../../../src/markdown/render/render-story.ts';
import { text } from '../../fixtures/gazette/articles.ts';

const none = { opening: { html: '' }, lead: { html: '' }, parts: [] };

test.each([
  ['without text', {}, 0],
  ['with an opening', { opening: { html: 'satu' } }, 4],
  ['with a lead', { lead: { html: 'satu dua' } }, 8],
  ['with two parts', { parts: [{ html: 'satu' }, { html: 'tiga empat' }] }, 14],
  ['with footnotes', { notes: { html: 'catatan' } }, 7],
  ['with HTML, whose signs are escaped in XML', { opening: { html: '<p>&amp;' } }, 18],
  ['with letters of several bytes', { opening: { html: 'é나😀' } }, 9],
  ['with longer HTML in a feed', { opening: { html: 'a', feed: 'kancil' } }, 6],
  ['with shorter HTML in a feed', { parts: [{ html: 'kancil', feed: 'a' }] }, 1],
  ['with none of its HTML in a feed', { lead: { html: 'kancil', feed: '' } }, 0],
  ['whose parts have pages', { parts: [{ html: 'a', alone: 'kancil', notes: 'naga' }] }, 1],
])('a story %s takes as many bytes of a feed as it has there', (_, pieces, bytes) => {
  expect(measureFeedBytes(text({ ...none, ...pieces }))).toBe(bytes);
});
