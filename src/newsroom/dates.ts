import { isCalendarDay, isInstant, momentOfDay } from '../model/dates.ts';
import type { FileProblem } from '../model/problems.ts';
import { editor } from '../words/editor.ts';

/** Which of an article's dates contradict the moment of its publication, or now; texts that are no dates contradict nothing. */
export function dateProblems(raw: unknown, now: Date): FileProblem[] {
  const { published, updated, happened } = (raw ?? {}) as Record<string, unknown>;
  if (!isMoment(published)) return [];
  const publication = Date.parse(published);
  const problems: FileProblem[] = [];
  if (isMoment(updated)) {
    const edit = Date.parse(updated);
    if (edit < publication)
      problems.push({ field: 'updated', ...editor.dates.updatedEarly(updated, published) });
    if (publication <= now.getTime() && edit > now.getTime())
      problems.push({ field: 'updated', ...editor.dates.updatedAhead(updated) });
  }
  if (typeof happened === 'string' && isCalendarDay(happened))
    if (momentOfDay(happened).getTime() > publication)
      problems.push({ field: 'happened', ...editor.dates.happenedLate(happened, published) });
  return problems;
}

const isMoment = (value: unknown): value is string => typeof value === 'string' && isInstant(value);
