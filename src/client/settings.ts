import { settingsKey } from '../config/settings-key.ts';
import { settings } from '../i18n/settings.ts';
import { button } from './button.ts';
import { onComingBack } from './on-bfcache-restore.ts';
import { panel } from './panel.ts';
import { status } from './status.ts';
import { isStored, stored } from './storage.ts';

/** Adds a button at the page's foot that opens a panel for how pages look; what is chosen is kept in this browser alone. */
export function offerSettings(page: Document): void {
  const row = page.querySelector('.colophon ul');
  if (!row) return;
  const item = page.createElement('li');
  item.append(button(page, settings.button, () => row.appendChild(panelOf(page)).showModal()));
  row.append(item);
  onComingBack(() => Object.assign(page.documentElement.dataset, chosen()));
}

/** What the reader has set last, in whatever page. */
export const chosen = () => stored<string>(settingsKey);

function panelOf(page: Document): HTMLDialogElement {
  const said = status(page);
  const set = page.documentElement.dataset;
  const choices = Object.entries(settings.choices).map(([name, { label, options }]) => {
    const [line, select] = [page.createElement('label'), page.createElement('select')];
    for (const [value, text] of Object.entries(options)) select.add(new Option(text, value));
    select.value = set[name] ?? '';
    select.addEventListener('change', () => {
      set[name] = select.value;
      if (!isStored(settingsKey, { ...chosen(), [name]: select.value }))
        said.textContent = settings.refused;
    });
    line.append(label, select);
    return line;
  });
  return panel(page, settings.button, ...choices, said);
}
