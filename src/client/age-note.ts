import { formatAge } from '../i18n/relative-time.ts';

/**
 * Updates the texts that say how long ago something happened. Also shows the hidden age note of a
 * story that has become old since the build.
 */
export function updateAges(page: Document, now = new Date()): void {
  for (const time of page.querySelectorAll<HTMLTimeElement>('[data-ago]')) {
    const since = new Date(`${time.dateTime}T00:00`);
    const months =
      (now.getFullYear() - since.getFullYear()) * 12 + now.getMonth() - since.getMonth();
    time.textContent = formatAge(months - Number(now.getDate() < since.getDate()));
    const note = time.closest<HTMLElement>('[data-fresh]');
    const days = (now.getTime() - since.getTime()) / 86_400_000;
    if (note && days > Number(note.dataset['fresh']) + 1) note.hidden = false;
  }
}
