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

/** Creates a content folder with a mistake in it. */
function contentWith({ files }: Mistake) {
  const content = contentFolder();
  for (const [name, text] of Object.entries(files)) content.write(name, text);
  return content;
}

interface Result {
  problems: readonly Problem[];
  isOut: boolean;
}

/** Reads a mistake, and returns its problems, or its warnings if it has no problem. */
async function readMistake(mistake: Mistake): Promise<Result> {
  try {
    const { warnings } = await contentWith(mistake).read();
    return { problems: warnings, isOut: true };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems, isOut: false };
  }
}

const results = new Map<Mistake, Promise<Result>>();

/** Returns the result of {@link readMistake}. Reads each mistake once. */
function toldOf(mistake: Mistake): Promise<Result> {
  const result = results.get(mistake) ?? readMistake(mistake);
  results.set(mistake, result);
  return result;
}

const now = new Date('2030-01-10T00:00:00Z');

/** Words that occur in almost every English sentence, and in no Indonesian one. */
const english =
  /\b(?:the|of|is|are|was|not|must|cannot|expected|unexpected|invalid|with|within|should|and|or|key|mapping|found)\b/i;

test('there are at least 120 mistakes, each with its own name', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(120);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  '%s is reported with its file and line',
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
      // Ignore quoted text, which an editor wrote, and names of fields, which may be English.
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
  )('%s is reported in the same way if lines end as on Windows', async (_, mistake) => {
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

// `npx vitest -u` writes the file anew. Read its changes.
test('each message is as in the reviewed file', async () => {
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
  '%s does not hide an article that has a last good version',
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
    // The report names every problem. The rest can be published: all desks and tags are known,
    // and no address occurs twice.
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
