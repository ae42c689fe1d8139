import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { articlePath, fragmentOf } from '../addresses.ts';
import { idsIn } from '../blocks/ids.ts';
import { site } from '../config/site.ts';
import type { Link } from '../model/story.ts';
import { editor } from '../words/editor.ts';
import { slips } from '../words/slips.ts';
import type { Telling } from './messages.ts';

/**
 * Makes each link lead to the same place from wherever the text is shown: relative addresses begin
 * at the root, links to other sites say `rel="noopener"`, and what lost its address is no link.
 * Gives the links within the site.
 */
export function pointLinks(
  trees: Root[],
  { slug, tell }: Telling,
  lineOf: (element: Element) => number | undefined,
): Link[] {
  const page = new URL(articlePath(slug), site.url);
  const ids = idsIn(trees);
  const links: Link[] = [];
  for (const tree of trees)
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'a') return undefined;
      const href = element.properties.href;
      if (typeof href !== 'string' || !URL.canParse(href, page)) {
        if (typeof href === 'string') tell(element, editor.links.field, slips.scheme(href));
        parent?.children.splice(index ?? 0, 1, ...element.children);
        return index;
      }
      if (href.startsWith('#')) {
        if (!ids.has(fragmentOf(href)))
          tell(element, editor.links.field, editor.links.nowhere(href));
        return undefined;
      }
      const target = new URL(href, page);
      const inside = target.origin === page.origin;
      if (inside)
        links.push({ path: target.pathname, ...namedIn(target.hash), line: lineOf(element) });
      element.properties = {
        // A path that begins with two slashes would name another host (RFC 3986, section 4.2).
        href:
          inside && !target.pathname.startsWith('//')
            ? target.pathname + target.search + target.hash
            : target.href,
        ...(target.protocol.startsWith('http') && !inside && { rel: ['noopener'] }),
      };
      return undefined;
    });
  return links;
}

/** The id that a fragment names; what stands after `:~:` is for browsers alone (URL Fragment Text Directives). */
function namedIn(hash: string): { fragment?: string } {
  const fragment = fragmentOf(hash).split(':~:')[0];
  return fragment ? { fragment } : {};
}
