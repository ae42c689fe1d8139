import type { Root } from 'hast';
import type { Compiler, Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getFragmentAddress } from '../routes.ts';
import { parseBlocks } from './render/blocks.ts';
import { getText } from './render/text.ts';
import { site } from '../config/site.ts';
import type { Link, PictureUse, Story } from '../model/story.ts';
import { countWords } from '../model/text.ts';
import { getLine, getProblems } from './messages.ts';
import { getReadNodes, getSections } from './sections.ts';
import { getTextData } from './text-file.ts';

declare module 'unified' {
  interface CompileResultMap {
    Story: Story;
  }
}

/** Compiles the finished tree of a text to a story. */
const rehypeStory: Plugin<[], Root, Story> = function () {
  this.compiler = compileStory as Compiler;
};

export default rehypeStory;

function compileStory(tree: Root, file: VFile): Story {
  const { firstLine } = getTextData(file);
  const sections = getSections(tree);
  const { lead, parts, notes } = sections;
  return {
    lead: parseBlocks(lead),
    parts: parts.map(({ heading, content }) => ({
      heading: getText([heading]),
      slug: String(heading.properties.id),
      line: getLine(heading, firstLine),
      blocks: parseBlocks(content),
    })),
    notes: notes.map((item) => ({ item })),
    ...findUses(tree, firstLine),
    words: countWords(getText(getReadNodes(sections))),
    problems: getProblems(file, firstLine),
  };
}

/** Finds the links within the site and the pictures, in document order. */
function findUses(tree: Root, firstLine: number): { links: Link[]; pictures: PictureUse[] } {
  const links: Link[] = [];
  const pictures: PictureUse[] = [];
  const { origin } = new URL(site.url);
  visit(tree, 'element', (element) => {
    const { href, src } = element.properties;
    if (element.tagName === 'img')
      pictures.push({ src: String(src), line: getLine(element, firstLine) });
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
    const target = new URL(href, site.url);
    if (target.origin === origin)
      links.push({
        path: target.pathname,
        ...getFragment(target.hash),
        line: getLine(element, firstLine),
      });
  });
  return { links, pictures };
}

/**
 * Returns the id in a fragment. Removes the text directive after `:~:`, which is only for browsers
 * (URL Fragment Text Directives).
 */
function getFragment(hash: string): { fragment?: string } {
  const fragment = getFragmentAddress(hash).split(':~:')[0];
  return fragment ? { fragment } : {};
}
