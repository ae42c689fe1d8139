import { settingsKey } from '../config/settings-key.ts';
import { settings } from '../words/settings.ts';
import { button } from './button.ts';
import { panel } from './panel.ts';
import { status } from './status.ts';

/** Adds a button at the page's foot that opens a panel for how pages look; what is chosen is kept in this browser alone. */
export function offerSettings(page: Document): void {
  const row = page.querySelector('.colophon ul');
  if (!row) return;
  const item = page.createElement('li');
  let opened: HTMLDialogElement | undefined;
  const open = () => {
    opened ??= row.appendChild(panelOf(page));
    opened.showModal();
  };
  item.append(button(page, settings.button, open));
  row.append(item);
}

function panelOf(page: Document): HTMLDialogElement {
  const said = status(page);
  const set = page.documentElement.dataset;
  const choices = Object.entries(settings.choices).map(([name, { label, options }]) => {
    const [line, select] = [page.createElement('label'), page.createElement('select')];
    for (const [value, text] of Object.entries(options)) select.add(new Option(text, value));
    select.value = set[name] ?? '';
    select.addEventListener('change', () => {
      set[name] = select.value;
      if (!isKept(set)) said.textContent = settings.refused;
    });
    line.append(label, select);
    return line;
  });
  return panel(page, settings.button, ...choices, said);
}

/** Keeps what is set; false where the browser keeps nothing. */
function isKept(set: DOMStringMap): boolean {
  try {
    const names = Object.keys(settings.choices);
    const chosen = Object.entries(set).filter(([name]) => names.includes(name));
    localStorage.setItem(settingsKey, JSON.stringify(Object.fromEntries(chosen)));
    return true;
  } catch {
    return false;
  }
}
