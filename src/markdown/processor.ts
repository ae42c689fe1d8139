import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { FileProblem } from '../model/problems.ts';
import type { Story } from '../model/story.ts';
import { describeUnreadableDepth } from './limits.ts';
import { getProblems } from './messages.ts';
import { hasGfm } from './patterns.ts';
import rehypeCheckParts from './rehype-check-parts.ts';
import rehypeCheckBoxes from './rehype-check-boxes.ts';
import rehypeFigures from './rehype-figures.ts';
import rehypeFootnoteSection from './rehype-footnote-section.ts';
import rehypeFootnotes from './rehype-footnotes.ts';
import rehypeHeadingIds from './rehype-heading-ids.ts';
import rehypeHeadingNotes from './rehype-heading-notes.ts';
import rehypeLinks from './rehype-links.ts';
import rehypeLintHtml from './rehype-lint-html.ts';
import rehypeLintStory from './rehype-lint-story.ts';
import rehypeNestedHeadings from './rehype-nested-headings.ts';
import rehypeParseHtml from './rehype-parse-html.ts';
import rehypePictures from './rehype-pictures.ts';
import rehypeRemoveControls from './rehype-remove-controls.ts';
import rehypeReparse from './rehype-reparse.ts';
import rehypeStory from './rehype-story.ts';
import rehypeTables from './rehype-tables.ts';
import rehypeTextDirection from './rehype-text-direction.ts';
import rehypeTreeLimits from './rehype-tree-limits.ts';
import rehypeUnwrapSections from './rehype-unwrap-sections.ts';
import rehypeUrlSchemes from './rehype-url-schemes.ts';
import rehypeWideNumbers from './rehype-wide-numbers.ts';
import remarkContainerDirective from './remark-container-directive.ts';
import remarkFigures from './remark-figures.ts';
import remarkLintMarkdown from './remark-lint-markdown.ts';
import remarkRemoveWordTags from './remark-remove-word-tags.ts';
import remarkTextLimits from './remark-text-limits.ts';
import remarkToRehype from './remark-to-rehype.ts';
import remarkTrimLinks from './remark-trim-links.ts';
import remarkTreeLimits from './remark-tree-limits.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { createTextFile, type TextOptions } from './text-file.ts';

/**
 * Creates the processor that converts Markdown to a story. It supports CommonMark, and maps and
 * charts as container directives.
 *
 * @param options.gfm whether to support GitHub's tables, footnotes, strikethrough and bare links
 */
function createProcessor({ gfm }: { gfm: boolean }) {
  const parser = unified().use(remarkParse);
  // A single tilde is plain text: sekitar 5~10 orang.
  if (gfm) parser.use(remarkGfm, { singleTilde: false });
  return (
    parser
      .use(remarkContainerDirective)
      .use(remarkTextLimits)
      .use(remarkTreeLimits)
      .use(remarkTrimLinks)
      .use(remarkRemoveWordTags)
      .use(remarkFigures)
      .use(remarkLintMarkdown)
      .use(remarkToRehype)
      .use(rehypeFootnoteSection)
      .use(rehypeParseHtml)
      .use(rehypeTreeLimits)
      .use(rehypeUrlSchemes)
      .use(rehypeLintHtml)
      .use(rehypeSanitize, sanitizeSchema)
      // The sanitizer would remove nodes that the plugins below add.
      .use(rehypeCheckBoxes)
      .use(rehypeUnwrapSections)
      .use(rehypeCheckParts)
      .use(rehypeNestedHeadings)
      .use(rehypeReparse)
      .use(rehypeRemoveControls)
      .use(rehypeHeadingNotes)
      .use(rehypeFigures)
      .use(rehypeFootnotes)
      .use(rehypeHeadingIds)
      .use(rehypePictures)
      .use(rehypeTables)
      .use(rehypeWideNumbers)
      .use(rehypeTextDirection)
      .use(rehypeLinks)
      .use(rehypeLintStory)
      .use(rehypeStory)
      .freeze()
  );
}

const withGfm = createProcessor({ gfm: true });

/**
 * The processor without GitHub's extensions. They cost as much time as the rest of the parser, and
 * most texts do not need them.
 */
const withoutGfm = createProcessor({ gfm: false });

const getProcessor = (markdown: string) => (hasGfm(markdown) ? withGfm : withoutGfm);

/**
 * Parses Markdown to a syntax tree (mdast). Does not run the plugins that change the tree.
 *
 * @throws VFileMessage if the text exceeds a limit
 */
export const parseMarkdown = (markdown: string): Root =>
  getProcessor(markdown).parse(new VFile(markdown));

/**
 * Processes the Markdown in a file, and adds messages to the file.
 *
 * @returns the story; undefined if the text exceeds a limit
 */
export function processMarkdown(file: VFile): Story | undefined {
  try {
    return getProcessor(String(file)).processSync(file).result;
  } catch (error) {
    if (error instanceof VFileMessage) return undefined;
    throw error;
  }
}

/**
 * Converts an article's Markdown to a story of sanitized HTML.
 *
 * @returns the story, with errors and warnings as `problems`. If the text exceeds a limit, the
 *   story is empty except for its problems.
 */
export function parseStory(markdown: string, options: TextOptions): Story {
  const file = createTextFile(markdown, options);
  const { firstLine = 1 } = options;
  try {
    return processMarkdown(file) ?? createEmptyStory(getProblems(file, firstLine));
  } catch (error) {
    // The parsers are recursive, so a deeply nested text can overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    const problem = describeUnreadableDepth(markdown);
    return createEmptyStory([{ ...problem, line: (problem.line ?? 1) + firstLine - 1 }]);
  }
}

const createEmptyStory = (problems: FileProblem[]): Story => ({
  lead: [],
  parts: [],
  notes: [],
  links: [],
  pictures: [],
  words: 0,
  problems,
});
