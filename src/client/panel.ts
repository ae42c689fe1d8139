import { settings } from '../i18n/settings.ts';
import { createButton } from './button.ts';

/** Creates a labelled dialog with a close button. A closed dialog is removed from the page. */
export function createPanel(page: Document, label: string, ...content: Node[]): HTMLDialogElement {
  const made = page.createElement('dialog');
  made.setAttribute('aria-label', label);
  made.append(
    ...content,
    createButton(page, settings.close, () => made.close()),
  );
  made.addEventListener('close', () => made.remove());
  return made;
}
