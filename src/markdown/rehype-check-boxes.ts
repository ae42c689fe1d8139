import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { messages } from '../i18n/reader.ts';
import { createElement, createText } from '../media/figures/elements.ts';

/**
 * Replaces the check box of a task (GitHub Flavored Markdown, section 5.3) with a sign and a name
 * for screen readers. Removes check boxes elsewhere, which only the author's HTML can contain.
 */
const rehypeCheckBoxes: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'li') {
      const box = findBox(element);
      if (box) markTask(element, box);
    }
    if (element.tagName !== 'input' || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
};

export default rehypeCheckBoxes;

/** A check box, and the item or paragraph that contains it. */
interface Box {
  parent: Element;
  index: number;
  isChecked: boolean;
}

/** Finds the check box at the beginning of an item, which may be in the item's first paragraph. */
function findBox(parent: Element): Box | undefined {
  const index = parent.children.findIndex(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const first = parent.children[index];
  if (first?.type !== 'element') return undefined;
  if (first.tagName === 'p') return findBox(first);
  return first.tagName === 'input'
    ? { parent, index, isChecked: Boolean(first.properties.checked) }
    : undefined;
}

function markTask(item: Element, { parent, index, isChecked }: Box): void {
  const { done, open } = messages.article.tasks;
  const sign = createElement('span', { role: 'img', ariaLabel: isChecked ? done : open }, [
    createText(isChecked ? '☑' : '☐'),
  ]);
  sign.data = { isCheckBox: true };
  parent.children.splice(index, 1, sign);
  item.properties = { ...item.properties, dataTask: '' };
}
