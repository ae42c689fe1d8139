import type { Properties, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { getArticlePath, getFragmentAddress } from '../routes.ts';
import { listIds } from './render/ids.ts';
import { site } from '../config/site.ts';
import { editor, type Message } from '../i18n/editor.ts';
import { lintMessages } from '../i18n/lint.ts';
import { report } from './messages.ts';
import { getTextData } from './text-file.ts';

/**
 * Normalizes links, so that they work wherever the text is shown. Relative addresses become
 * root-relative, and links to other sites get `rel="noopener"`. A link without a valid address
 * becomes text.
 */
const rehypeLinks: Plugin<[], Root> = () => (tree, file) => {
  const page = new URL(getArticlePath(getTextData(file).slug), site.url);
  const ids = listIds([tree]);
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'a') return undefined;
    const tell = (remark: Message, rule: string) =>
      report(file, element, { rule, field: editor.links.field, remark });
    const { href, id } = element.properties;
    // The anchor of a heading. Authors' own anchors have lost their ids.
    if (href === undefined && id !== undefined) return undefined;
    if (typeof href !== 'string' || !URL.canParse(href, page)) {
      if (typeof href === 'string') tell(lintMessages.scheme(href), 'link-without-address');
      parent?.children.splice(index ?? 0, 1, ...element.children);
      return index;
    }
    if (href.startsWith('#')) {
      if (!ids.has(getFragmentAddress(href))) tell(editor.links.nowhere(href), 'link-to-nowhere');
      return undefined;
    }
    element.properties = createLinkProperties(new URL(href, page), page);
    return undefined;
  });
};

export default rehypeLinks;

function createLinkProperties(target: URL, page: URL): Properties {
  if (target.origin !== page.origin)
    return {
      href: target.href,
      ...(target.protocol.startsWith('http') && { rel: ['noopener'] }),
    };
  // A path that begins with two slashes would name another host (RFC 3986, section 4.2).
  const isPath = !target.pathname.startsWith('//');
  return { href: isPath ? target.pathname + target.search + target.hash : target.href };
}
