import { settings } from '../i18n/settings.ts';
import { createButton } from './button.ts';

/** A panel that is known by a text and has a button that closes it; it is gone then. */
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
