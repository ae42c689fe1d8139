import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { holdsDirective, holdsGfm } from './patterns.ts';

// A single tilde is a sign of its own: sekitar 5~10 orang.
const github = { extension: gfm({ singleTilde: false }), fromMarkdown: gfmFromMarkdown() };

const colon = 58;

/** Of directives the container alone: the others make signs of 21:00 and 3:1. */
function containerAlone(): ReturnType<typeof directive> {
  const all = directive().flow?.[colon];
  const [container] = Array.isArray(all) ? all : [];
  if (!container) throw new Error('Directives have no container.');
  return { flow: { [colon]: container } };
}

const containers = { extension: containerAlone(), fromMarkdown: directiveFromMarkdown() };

/**
 * The tree of a text in Markdown: CommonMark with GitHub's tables, footnotes, strikethrough and links, and with containers
 * (`:::name[label]{key=value}`, CommonMark's proposal for generic directives). GitHub's extensions cost as much as all the
 * rest, and most texts hold none of their characters.
 */
export function parse(markdown: string): Root {
  const used = [
    ...(holdsGfm(markdown) ? [github] : []),
    ...(holdsDirective(markdown) ? [containers] : []),
  ];
  return fromMarkdown(markdown, {
    extensions: used.map(({ extension }) => extension),
    mdastExtensions: used.map((one) => one.fromMarkdown),
  });
}
