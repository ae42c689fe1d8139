import { createOutline, renderText } from '../../../src/markdown/render/render-story.ts';
import { parseStory } from '../../../src/markdown/processor.ts';
import type { ShownPicture, Variant } from '../../../src/model/picture.ts';

/** Returns the published picture for a `src` that an editor wrote. */
export const pictureAt = (src: string): ShownPicture => {
  const variant = (format: string, width: number) => ({
    path: `/gambar/contoh-${width}.${format}`,
    width,
    height: width / 2,
    bytes: 10 * width,
  });
  return {
    file: src,
    avif: [variant('avif', 360), variant('avif', 720)],
    webp: [variant('webp', 360), variant('webp', 720)],
  };
};

const drawnAt = (name: string, width: number) => ({
  path: `/gambar/${name}-${width}.png`,
  width,
  height: width / 2,
  bytes: 10 * width,
});

/** The published pictures, maps and charts of a text. */
const pictures = {
  picture: pictureAt,
  drawing: ({ name }: { name: string }): Variant => drawnAt(name, 1200),
};

/** Parses the Markdown of an article, and renders its story. */
export function render(markdown: string) {
  const story = parseStory(markdown, { slug: 'contoh' });
  const outline = createOutline(story, pictures);
  const text = renderText(story, 'contoh', pictures);
  const printed = {
    ...text,
    parts: outline.parts.map((part, index) => ({ ...part, ...text.parts[index]! })),
  };
  const { opening, lead, parts, notes } = printed;
  return {
    story,
    printed,
    problems: story.problems,
    /** The HTML of the story on the article's page. */
    html: [
      opening.html,
      lead.html,
      ...parts.map((part) => `<h2 id="${part.slug}">${part.heading}</h2>\n${part.html}`),
      notes?.html ?? '',
    ].join('\n'),
    /** All pieces of HTML: on the article's page, on the pages of its parts and in feeds. */
    pieces: [
      opening.html,
      opening.feed,
      lead.html,
      lead.feed,
      notes?.html,
      notes?.feed,
      ...parts.flatMap(({ html, alone, feed, notes: own }) => [html, alone, feed, own]),
    ].filter((piece): piece is string => piece !== undefined && piece !== ''),
  };
}
