import { outlineOf, printedText } from '../../src/blocks/printed.ts';
import { storyOf } from '../../src/markdown/story.ts';
import type { ShownPicture } from '../../src/model/picture.ts';

/** A picture as it is published, for what an editor wrote as `src`. */
export const pictureAt = (src: string): ShownPicture => {
  const variant = (format: string, width: number) => ({
    ...{ path: `/gambar/contoh-${width}.${format}`, width, height: width / 2, bytes: 10 * width },
  });
  return {
    file: src,
    avif: [variant('avif', 360), variant('avif', 720)],
    webp: [variant('webp', 360), variant('webp', 720)],
  };
};

/** An article's Markdown as its story, and that story as it is printed. */
export function render(markdown: string) {
  const story = storyOf(markdown, { slug: 'contoh' });
  const outline = outlineOf(story, pictureAt);
  const text = printedText(story, 'contoh', pictureAt);
  const printed = {
    ...text,
    parts: outline.parts.map((part, index) => ({ ...part, ...text.parts[index]! })),
  };
  const { lead, parts, notes } = printed;
  return {
    story,
    printed,
    problems: story.problems,
    /** All that the article's page shows of it. */
    html: [
      lead.html,
      ...parts.map((part) => `<h2 id="${part.slug}">${part.heading}</h2>\n${part.html}`),
      notes?.html ?? '',
    ].join('\n'),
    /** Each piece as it stands on a page, on a part's page and in feeds. */
    pieces: [
      ...[lead.html, lead.feed, notes?.html, notes?.feed],
      ...parts.flatMap(({ html, alone, feed, notes: own }) => [html, alone, feed, own]),
    ].filter((piece) => piece !== undefined),
  };
}
