import type { Image } from 'mdast';
import type { Parent } from 'unist';
import { editor } from '../../i18n/editor.ts';
import { lintMessages } from '../../i18n/lint.ts';
import type { MarkdownRule } from './rule.ts';

/** Reports the caption of a picture that is not alone in its paragraph, and so is shown without it. */
export const lostCaptions: MarkdownRule = {
  id: 'lost-captions',
  checks: {
    image(image, { ancestors, report }) {
      if (image.title && !isAlone(image, ancestors.at(-1)))
        report(image, lintMessages.captionLost, { field: editor.pictures.field });
    },
  },
};

/** Returns whether a picture is all that its paragraph holds. */
const isAlone = (image: Image, parent: Parent | undefined): boolean =>
  parent?.type === 'paragraph' &&
  parent.children.every((node) => node === image || isBlankText(node));

const isBlankText = (node: { type: string; value?: string }): boolean =>
  node.type === 'text' && node.value?.trim() === '';
