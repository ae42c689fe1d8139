import { settingsKey } from '../config/settings-key.ts';
import { settings } from '../words/settings.ts';
import { button } from './button.ts';

/** Adds a button at the page's foot that opens a panel for how pages look; what is chosen is kept in this browser alone. */
export function offerSettings(page: Document): void {
  const row = page.querySelector('.colophon ul');
  if (!row) return;
  const item = page.createElement('li');
  let panel: HTMLDialogElement | undefined;
  const open = () => {
    panel ??= row.appendChild(panelOf(page));
    panel.showModal();
  };
  item.append(button(page, settings.button, open));
  row.append(item);
}

function panelOf(page: Document): HTMLDialogElement {
  const panel = page.createElement('dialog');
  const [form, title, status] = [
    page.createElement('form'),
    page.createElement('h2'),
    page.createElement('p'),
  ];
  form.method = 'dialog';
  title.textContent = settings.button;
  title.id = 'settings';
  panel.setAttribute('aria-labelledby', title.id);
  status.setAttribute('role', 'status');
  const set = page.documentElement.dataset;
  const choices = Object.entries(settings.choices).map(([name, { label, options }]) => {
    const [line, select] = [page.createElement('label'), page.createElement('select')];
    for (const [value, text] of Object.entries(options)) select.add(new Option(text, value));
    select.value = set[name] ?? '';
    select.addEventListener('change', () => {
      set[name] = select.value;
      if (!isKept(set)) status.textContent = settings.refused;
    });
    line.append(label, select);
    return line;
  });
  const close = button(page, settings.close, () => panel.close());
  form.append(title, ...choices, status, close);
  panel.append(form);
  return panel;
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
