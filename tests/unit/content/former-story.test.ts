import { afterAll, expect, test } from 'vitest';
import { findFormerStory } from '../../../src/content/former-story.ts';
import { removeInvisibleCharacters } from '../../../src/content/invisible-characters.ts';
import {
  createLedger,
  digestReadableText,
  ledgerName,
  serializeLedger,
} from '../../../src/content/ledger.ts';
import { parseStory } from '../../../src/markdown/processor.ts';
import { digestStory } from '../../../src/markdown/render/render-story.ts';
import { contentFolder, head, removeFolders } from './folder.ts';

afterAll(removeFolders);

const options = { slug: 'kancil' };
const digestOf = (markdown: string) => digestStory(parseStory(markdown, options));

/** Finds what an earlier version made of a text. */
function formerOf(original: string) {
  const visible = removeInvisibleCharacters(original);
  return findFormerStory(
    parseStory(visible, options),
    digestOf(visible),
    visible === original ? undefined : original,
    options,
  );
}

/** A text with a hidden quotation and a check box. */
const both = '\u200b> Kancil.\n\n- [x] lompat';

test.each([
  ['a check box', '- [x] lompat', ['- lompat']],
  ['an open check box', '- [ ] lompat', ['- lompat']],
  ['a hidden quotation', '\u200b> Kancil.', ['\u200b> Kancil.']],
  ['both', both, [both, '\u200b> Kancil.\n\n- lompat']],
])('a text with %s was published otherwise before', (_, text, former) => {
  expect(formerOf(text)).toEqual({ digests: former.map(digestOf), parts: [] });
  expect(former.map(digestOf)).not.toContain(digestOf(removeInvisibleCharacters(text)));
});

test.each([
  ['plain text', 'Kancil melompat.\n\n## Pasar\n\n- mentimun'],
  ['an invisible character inside a word', 'Kan\u200bcil melompat.'],
])('%s was published in the same way before', (_, text) => {
  expect(formerOf(text)).toBeUndefined();
});

test('a part has a former address only if its address changed, also if no text did', () => {
  const former = formerOf('Satu.\n\n## Pa\u00adsar\n\nDua.\n\n## Kebun\u00ad\n\nTiga.');
  expect(former?.parts).toEqual([{ was: 'pa-sar', now: 'pasar' }]);
});

test.each([
  ['with its invisible characters', 0],
  ['with its invisible characters and without its check boxes', 1],
])('the ledger accepts a text that was published %s', async (_, index) => {
  const content = contentFolder(both);
  const { copy } = await content.read();
  const [article] = copy.articles;
  const now = new Date('2030-01-10T00:00:00Z');
  const ledger = createLedger(copy, now);
  const digest = digestReadableText(article!, article!.story.former?.digests[index]);
  expect(digest).not.toBe(ledger.get('kancil')!.digest);
  ledger.set('kancil', { ...ledger.get('kancil')!, digest });
  content.write(ledgerName, serializeLedger(ledger));
  expect(await content.problems()).toEqual([]);
  content.write('articles/kancil.md', `---\n${head}\n---\n\n${both} lagi\n`);
  expect(await content.problems()).toEqual([
    expect.stringContaining('teks yang sudah terbit berubah tanpa keterangan'),
  ]);
});
