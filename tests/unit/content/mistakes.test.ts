import { afterAll, expect, test } from 'vitest';
import { ContentError, describeProblems, type Problem } from '../../../src/model/problems.ts';
import { listAddresses } from '../../../src/routes.ts';
import { createEdition } from '../../../src/model/edition.ts';
import { formatReport, createReport } from '../../../src/content/report.ts';
import { shortenToLine } from '../../../src/i18n/quote.ts';
import { isThorough } from '../../thorough.ts';
import { contentFolder, removeFolders } from './folder.ts';
import { type Mistake, mistakes } from './mistakes.ts';

afterAll(removeFolders);

/** Content with a mistake in it, beside an article that is right. */
function contentWith({ files }: Mistake) {
  const content = contentFolder();
  for (const [name, text] of Object.entries(files)) content.write(name, text);
  return content;
}

/** What is told of a mistake: problems, and warnings where there are none. */
async function toldOf(mistake: Mistake): Promise<{ problems: readonly Problem[]; isOut: boolean }> {
  try {
    const { warnings } = await contentWith(mistake).read();
    return { problems: warnings, isOut: true };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems, isOut: false };
  }
}

const now = new Date('2030-01-10T00:00:00Z');

/** Words that stand in nearly every English sentence, and in no Indonesian one. */
const english =
  /\b(?:the|of|is|are|was|not|must|cannot|expected|unexpected|invalid|with|within|should|and|or|key|mapping|found)\b/i;

test('there are 120 mistakes at the least, each of another name', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(120);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  '%s is told of, in its file and line',
  async (_, mistake) => {
    const { problems, isOut } = await toldOf(mistake);
    const lines = problems.map(({ file, line, message: found, hint: advice }) => ({
      file: file.replace('content/', ''),
      line,
      said: `${found}; ${advice}`,
    }));
    const { file, line, found } = mistake;
    expect(lines).toContainEqual({ file, line, said: expect.stringContaining(found) as unknown });
    expect(isOut).toBe(mistake.isWarning ?? false);
    for (const { message: what, hint: advice } of problems) {
      // What an editor wrote stands between quotation marks, and names of fields may be English.
      const ours = `${what} ${advice}`.replace(/"[^"]*"|\[[^\]]*\]|\{[^}]*\}/g, '');
      expect(ours.replace(/\b(?:was|now|why|heard)\b/g, '')).not.toMatch(english);
      expect(advice).not.toBe('');
    }
  },
);

test
  .runIf(isThorough)
  .each(
    mistakes
      .filter(({ files }) =>
        Object.values(files).every((text) => typeof text === 'string' && !text.includes('\r')),
      )
      .map((one) => [one.name, one] as const),
  )('with the line ends of Windows, %s is told of all the same', async (_, mistake) => {
  const windows = Object.fromEntries(
    Object.entries(mistake.files).map(([name, text]) => [
      name,
      String(text).replaceAll('\n', '\r\n'),
    ]),
  );
  const told = async (files: Mistake['files']) =>
    (await toldOf({ ...mistake, files })).problems.map(({ file, line, field, message: found }) => [
      file,
      line,
      field,
      found,
    ]);
  expect(await told(windows)).toEqual(await told(mistake.files));
});

// Read them when they change: `npx vitest -u` writes what is said now.
test('each message is as it was read', async () => {
  const said: string[] = [];
  for (const mistake of mistakes) {
    const { problems } = await toldOf(mistake);
    said.push(`# ${mistake.name}\n${describeProblems(problems)}\n`);
  }
  await expect(said.join('\n')).toMatchFileSnapshot('golden/mistakes.txt');
});

test
  .runIf(isThorough)
  .each(mistakes.filter(({ isWarning }) => !isWarning).map((one) => [one.name, one] as const))(
  'where the last good version stands in, %s keeps no article from readers',
  async (_, mistake) => {
    const before = await contentFolder().read();
    const [last] = before.copy.articles;
    const { copy, rejected, problems, ...rest } = await contentWith(mistake).read({
      lastGood: {
        article: (slug) => (slug === 'kancil' ? last : undefined),
        rest: before.copy,
      },
    });
    expect(problems).not.toEqual([]);
    // What is wrong is said, and what is left can be published: every word is known, no address stands twice.
    const report = createReport({ copy, rejected, problems, ...rest }, now);
    const said = formatReport(report, 'content/ledger.jsonl');
    for (const { message: found } of problems) expect(said).toContain(shortenToLine(found, 500));
    const paths = listAddresses(createEdition(copy, now)).map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(copy.articles.map(({ slug }) => slug)).toContain('kancil');
    expect(copy.articles.find(({ slug }) => slug === 'kancil')?.title).toBe('Kancil Melompat');
    for (const { slug, isKept } of rejected) expect(isKept).toBe(slug === 'kancil');
  },
);
