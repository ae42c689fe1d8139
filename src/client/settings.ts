import { settingsKey } from '../config/settings-key.ts';
import { settings } from '../i18n/settings.ts';
import { createButton } from './button.ts';
import { runOnBfcacheRestore } from './on-bfcache-restore.ts';
import { createPanel } from './panel.ts';
import { getStatusElement } from './status.ts';
import { trySet, readStored } from './storage.ts';

/**
 * Adds a button to the footer, and to the head of a story, that opens a panel with display
 * settings. The settings are stored in this browser only.
 */
export function initSettings(page: Document): void {
  const foot = page.querySelector('.colophon ul');
  if (!foot) return;
  const open = () => foot.appendChild(getPanel(page)).showModal();
  for (const place of [page.querySelector('.keep'), foot.appendChild(page.createElement('li'))])
    place?.append(createButton(page, settings.button, open));
  runOnBfcacheRestore(() => Object.assign(page.documentElement.dataset, readSettings()));
}

/** Reads the latest settings of the reader, set on any page. */
export const readSettings = () => readStored<string>(settingsKey);

function getPanel(page: Document): HTMLDialogElement {
  const said = getStatusElement(page);
  const set = page.documentElement.dataset;
  const choices = Object.entries(settings.choices).map(([name, { label, options }]) => {
    const [line, select] = [page.createElement('label'), page.createElement('select')];
    for (const [value, text] of Object.entries(options)) select.add(new Option(text, value));
    select.value = set[name] ?? '';
    select.addEventListener('change', () => {
      set[name] = select.value;
      if (!trySet(settingsKey, { ...readSettings(), [name]: select.value }))
        said.textContent = settings.refused;
    });
    line.append(label, select);
    return line;
  });
  return createPanel(page, settings.button, ...choices, said);
}
