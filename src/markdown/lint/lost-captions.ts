import type { Image } from 'mdast';
import type { Parent } from 'unist';
import { editor } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports a picture whose caption is not shown, because it is not alone in its paragraph. */
export const lostCaptions: MarkdownRule = {
  id: 'lost-captions',
  checks: {
    image(image, { ancestors, report }) {
      if (image.title && !isAlone(image, ancestors.at(-1)))
        report(image, lintMessages.captionLost, { field: editor.pictures.field });
    },
  },
};

/** Returns whether a picture is the only content of its paragraph. */
const isAlone = (image: Image, parent: Parent | undefined): boolean =>
  parent?.type === 'paragraph' &&
  parent.children.every((node) => node === image || isBlankText(node));

const isBlankText = (node: { type: string; value?: string }): boolean =>
  node.type === 'text' && node.value?.trim() === '';
