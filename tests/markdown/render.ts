import { pipeline } from '../../src/markdown/pipeline.ts';
import { reported } from '../../src/markdown/report.ts';
import { textOf } from '../../src/model/parts.ts';
import { words } from '../../src/words/reader.ts';

const renderer = await pipeline(words.footnotes).createRenderer({
  image: {},
  syntaxHighlight: false,
} as never);

/** An article's Markdown through the whole pipeline, as the loader does it. */
export async function render(markdown: string) {
  const { code, metadata } = await renderer.render(markdown, {
    fileURL: new URL('file:///content/articles/contoh.md'),
    frontmatter: {},
  } as never);
  return { html: code, text: textOf(code), problems: reported(metadata) };
}
