import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { render } from './render.ts';

const markdown = readFileSync(join(import.meta.dirname, 'golden/everything.md'), 'utf8');
const { story, printed, problems } = render(markdown);

test('a text with everything that is allowed has no problem', () => {
  expect(problems).toEqual([]);
});

// `npx vitest -u` writes the files anew. Read their changes.
test('a text with everything that is allowed is parsed and rendered as in the reviewed files', async () => {
  const { parts, links, pictures, words } = story;
  const outline = {
    kinds: [story.lead, ...parts.map(({ blocks }) => blocks)].map((blocks) =>
      blocks.map(({ kind }) => kind),
    ),
    parts: parts.map(({ heading, slug, line }) => ({ heading, slug, line })),
    links,
    pictures,
    words,
  };
  await expect(`${JSON.stringify(outline, null, 2)}\n`).toMatchFileSnapshot('golden/story.json');
  const pieces = [
    ['opening', printed.opening.html],
    ['opening in feeds', printed.opening.feed],
    ['lead', printed.lead.html],
    ['lead in feeds', printed.lead.feed],
    ...printed.parts.flatMap((part, index) => [
      [`part ${index + 1}`, part.html],
      [`part ${index + 1} alone`, part.alone],
      [`part ${index + 1} in feeds`, part.feed],
      [`notes of part ${index + 1}`, part.notes],
      [`excerpt of part ${index + 1}`, part.excerpt],
    ]),
    ['notes', printed.notes?.html],
    ['notes in feeds', printed.notes?.feed],
  ];
  const text = pieces
    .map(([name, piece]) => `<!-- ${name} -->\n${piece ?? '(the same)'}\n`)
    .join('\n');
  await expect(text).toMatchFileSnapshot('golden/printed.html');
});
