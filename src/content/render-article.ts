import {
  listFigures,
  createOutline,
  measureFeedBytes,
  renderText,
} from '../markdown/render/render-story.ts';
import { drawFigure } from '../media/figures/image.ts';
import { findNamedFigure, type LeadBlock } from '../markdown/render/lead.ts';
import { parseStory } from '../markdown/processor.ts';
import type { StorySummary } from '../model/story-summary.ts';
import type { ShownPicture, Variant } from '../model/picture.ts';
import type { FileProblem } from '../model/problems.ts';
import type { FrontMatter } from '../model/schema.ts';
import type { Chart, MapFigure, Story } from '../model/story.ts';
import { editor } from '../i18n/editor.ts';
import type { RenderOptions } from './options.ts';
import { checkLead, checkOpening } from './leads.ts';
import { checkCardLetters } from './glyph-coverage.ts';
import { isWithdrawn, type Manuscript, type ManuscriptText } from './front-matter.ts';
import { findFormerStory } from './former-story.ts';
import { checkParts } from './parts.ts';
import { resolvePicturePath, checkShownPictures, type Pictures } from './images.ts';

type ReadManuscript = Manuscript & { text: ManuscriptText };

/**
 * Parses, checks and renders the story of a manuscript. Returns no story if there is an error.
 *
 * @param data the front matter, if it is valid
 */
export async function renderArticle(
  manuscript: ReadManuscript,
  data: unknown,
  pictures: Pictures,
  printing: RenderOptions,
): Promise<{ story: StorySummary | undefined; problems: FileProblem[] }> {
  const { slug, text } = manuscript;
  const { places = [] } = printing;
  const told = parseStory(text.body, { slug, firstLine: text.firstLine, places });
  const problems = [
    ...findProblems(told, manuscript, pictures).filter(
      // A withdrawn article may be empty.
      ({ message }) => message !== editor.text.empty.message || !isWithdrawn(manuscript),
    ),
    ...checkHead(data, told, manuscript),
  ];
  const isRight = problems.every(({ isWarning }) => isWarning);
  return {
    // All that is left are warnings, which later builds repeat from the cache.
    story: isRight
      ? await renderStory({ ...told, problems }, manuscript, pictures, printing)
      : undefined,
    problems,
  };
}

/** Checks what the front matter says about the story, if the front matter is valid by itself. */
function checkHead(data: unknown, story: Story, { lineOf }: Manuscript): FileProblem[] {
  if (data === undefined) return [];
  const head = data as Partial<FrontMatter>;
  return [
    ...checkParts(head, story.parts),
    ...checkLead(head, story),
    ...checkOpening(head, story),
  ].map((problem) => ({ line: lineOf(problem.field), ...problem }));
}

const findProblems = (story: Story, { path }: Manuscript, pictures: Pictures): FileProblem[] => [
  ...story.problems,
  ...checkShownPictures(story.pictures, path, pictures),
  ...story.parts.flatMap(({ heading, line }) =>
    checkCardLetters(editor.headings.field(2, heading), heading, editor.headings.letters).map(
      (problem) => ({ line, ...problem }),
    ),
  ),
];

/**
 * Renders a story, with its maps and charts. Returns undefined if one of its pictures was refused,
 * which is reported for the file of the picture.
 */
async function renderStory(
  story: Story,
  { slug, path, frontMatter, text: { original, firstLine } }: ReadManuscript,
  pictures: Pictures,
  { keys, names = [], texts, places = [] }: RenderOptions,
): Promise<StorySummary | undefined> {
  const found = new Map<string, ShownPicture>();
  for (const { src } of story.pictures) {
    const picture = pictures.get(resolvePicturePath(src, path));
    if (!picture) return undefined;
    found.set(src, picture);
  }
  const drawn = new Map<MapFigure | Chart, Variant>();
  for (const figure of listFigures(story))
    drawn.set(figure, await drawFigure(figure, keys.drawings));
  const shown = {
    picture: (src: string) => getKnown(found, src, slug),
    drawing: (figure: MapFigure | Chart) => getKnown(drawn, figure, slug),
  };
  const figure = findLead(frontMatter, story);
  const text = renderText(story, slug, shown, { names, figure });
  const outline = createOutline(story, shown, figure);
  const options = { slug, firstLine, places };
  const former = findFormerStory(story, outline.digest, original, options);
  return {
    story: {
      ...outline,
      feedBytes: measureFeedBytes(text),
      ...(former && { former }),
    },
    text: texts.keep(text),
  };
}

function getKnown<Key, Value>(found: Map<Key, Value>, key: Key, slug: string): Value {
  const value = found.get(key);
  if (value === undefined) throw new Error(`A picture of ${slug} was not prepared.`);
  return value;
}

/** Finds the lead figure that the front matter names. */
function findLead(frontMatter: unknown, story: Story): LeadBlock | undefined {
  const { lead } = (frontMatter ?? {}) as { lead?: unknown };
  return typeof lead === 'string' ? findNamedFigure(lead, story) : undefined;
}
