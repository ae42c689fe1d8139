import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { articlePath } from '../addresses.ts';
import { site } from '../config/site.ts';
import { report } from './report.ts';

/**
 * Makes each link lead to the same place from wherever the text is shown: relative addresses begin
 * at the root, links to other sites say `rel="noopener"`, and what lost its address is no link.
 */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const page = new URL(articlePath(file.stem ?? ''), site.url);
    const ids = new Set<string>();
    visit(tree, 'element', ({ properties }) => {
      if (properties['id']) ids.add(String(properties['id']));
    });
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'a') return undefined;
      const href = element.properties['href'];
      if (typeof href !== 'string' || !URL.canParse(href, page)) {
        parent?.children.splice(index ?? 0, 1, ...element.children);
        return index;
      }
      if (href.startsWith('#') && !ids.has(decoded(href.slice(1)))) report(file, nowhere(href));
      point(element, href, page);
      return undefined;
    });
  };
}

function point(link: Element, href: string, page: URL): void {
  if (href.startsWith('#')) return;
  const target = new URL(href, page);
  const inside = target.origin === page.origin;
  link.properties = {
    href: inside ? target.pathname + target.search + target.hash : target.href,
    ...(target.protocol.startsWith('http') && !inside && { rel: ['noopener'] }),
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const nowhere = (href: string) => ({
  field: 'tautan',
  found: `"${href}" tidak menunjuk bagian mana pun dalam artikel ini`,
  advice:
    'tulis # dan judul bagiannya dengan huruf kecil dan tanda hubung, misalnya #harga-di-pasar',
});
