import type { PartRecord, SearchRecord } from '../../search/document.ts';
import { createExcerpt } from '../../search/excerpt.ts';
import { perRecords, getRecordsFile } from '../../search/names.ts';
import type { SearchResult, Hit, ReadIndexFile } from '../../search/query.ts';

/** Maximum numbers of articles shown at once, of files read for them, and of parts per article. */
const [atOnce, filesAtOnce, partsOfEach] = [10, 3, 3];
/** So few articles are all shown at once, even if each of them is in a file of its own. */
const few = 5;

/**
 * Creates the list items of the first hits.
 *
 * @param files maximum number of files to read, at least one
 */
export async function createResultItems(
  hits: Hit[],
  isAsked: SearchResult['isAsked'],
  {
    read,
    articles,
    files = filesAtOnce,
  }: { read: ReadIndexFile; articles: string; files?: number },
): Promise<HTMLLIElement[]> {
  const shown =
    hits.length > few ? getFirst(hits, Math.max(1, Math.min(files, filesAtOnce))) : hits;
  return Promise.all(
    shown.map(async (hit) => {
      const records = JSON.parse(
        (await read(getRecordsFile(hit.article))) ?? '[]',
      ) as SearchRecord[];
      return getItem(hit, records[hit.article % perRecords], isAsked, articles);
    }),
  );
}

/** Returns the first hits, up to `atOnce`, whose records are in at most `files` files. */
function getFirst(hits: Hit[], files: number): Hit[] {
  const read = new Set<string>();
  const end = hits.findIndex(({ article }) => read.add(getRecordsFile(article)).size > files);
  return hits.slice(0, end < 0 ? atOnce : Math.min(end, atOnce));
}

function getItem(
  { parts: best }: Hit,
  record: SearchRecord | undefined,
  isAsked: SearchResult['isAsked'],
  articles: string,
): HTMLLIElement {
  const item = document.createElement('li');
  if (!record) return item;
  const [slug, title, day, desk, parts] = record;
  const path = `${articles}${slug}/`;
  const [label, headline] = [
    createElement('p', `${desk} · ${day}`),
    createElement('h2', link(path, title)),
  ];
  label.className = 'small';
  item.append(
    label,
    headline,
    ...best.slice(0, partsOfEach).flatMap((index) => {
      const part = parts[index];
      return part ? getPassage(part, path, isAsked) : [];
    }),
  );
  return item;
}

/** Creates the heading and the excerpt of a part, and marks the words of the query. */
function getPassage(
  [slug, heading, text]: PartRecord,
  path: string,
  isAsked: SearchResult['isAsked'],
): HTMLElement[] {
  const pieces = createExcerpt(text, isAsked).map((piece) =>
    piece.isAsked ? createElement('mark', piece.text) : piece.text,
  );
  return [
    ...(slug ? [createElement('h3', link(`${path}${slug}/`, heading))] : []),
    createElement('p', ...pieces),
  ];
}

function link(path: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = path;
  made.append(
    ...text.split(hyphenated).map((piece, index) => (index % 2 ? keepWhole(piece) : piece)),
  );
  return made;
}

/** A short word with a hyphen, such as "Kim Jong-un", which must not break across lines. */
const hyphenated = /(?<!\S)(\S{1,12}-\S{1,8})(?!\S)/u;

function keepWhole(text: string): HTMLElement {
  const made = createElement('span', text);
  made.className = 'whole';
  return made;
}

function createElement(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
