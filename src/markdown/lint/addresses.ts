import type { Element } from 'hast';
import { getTrackedAddress } from '../../model/tracked-address.ts';
import { editor, type Message } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import {
  hasNoHost,
  isMail,
  isMisspelt,
  isLikeHost,
  isPictureName,
  getScheme,
} from '../patterns.ts';
import { sanitizeSchema } from '../sanitize-schema.ts';
import type { HtmlRule } from './rule.ts';

/** Reports addresses of links and pictures that the sanitizer removes or that lead nowhere. */
export const addresses: HtmlRule = {
  id: 'addresses',
  checks: {
    element(element, { report }) {
      const remark = element.tagName === 'a' ? describeLink(element) : undefined;
      if (remark) report(element, remark, { field: editor.links.field, detail: 'link' });
      const src = element.tagName === 'img' ? getDroppedAddress(element, 'src') : undefined;
      if (src !== undefined)
        report(element, editor.pictures.elsewhere(src), {
          field: editor.pictures.field,
          detail: 'picture',
        });
    },
  },
};

function describeLink(link: Element): Message | undefined {
  const { href } = link.properties;
  if (typeof href !== 'string') return undefined;
  const dropped = getDroppedAddress(link, 'href');
  if (dropped !== undefined) return lintMessages.scheme(dropped);
  if (href.trim() === '') return lintMessages.noAddress;
  if (hasNoHost(href)) return lintMessages.host(href);
  if (isMisspelt(href)) return lintMessages.misspelt(href);
  if (isMail(href)) return lintMessages.mail(href);
  if (isLikeHost(href)) return lintMessages.withoutScheme(href);
  const target = getTrackedAddress(href);
  if (target !== undefined) return lintMessages.tracked(href, target);
  return isPictureName(href) ? lintMessages.pictureLink(href) : undefined;
}

/** Returns the address in an attribute if the sanitizer removes it because of its scheme. */
function getDroppedAddress({ properties }: Element, name: 'href' | 'src'): string | undefined {
  const address = properties[name];
  const scheme = typeof address === 'string' ? getScheme(address) : undefined;
  const allowed: readonly string[] = sanitizeSchema.protocols?.[name] ?? [];
  return scheme === undefined || allowed.includes(scheme) ? undefined : String(address);
}
