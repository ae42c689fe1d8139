import { site } from '../config/site.ts';
import { getOldFrom } from '../model/article.ts';
import { dayMilliseconds as day, getDay, isCalendarDay, getMomentOfDay } from '../model/dates.ts';
import { datedLists, longAgo } from './dates.ts';

/**
 * Finds the next time, at `now` or later, at which the site may change although no file changes.
 * For example, an article is published, leaves the news sitemap or becomes old, or a new day
 * begins. Nothing changes before the returned time.
 *
 * @param heads parsed front matter, which may be invalid
 */
export function findNextChange(heads: Iterable<unknown>, now: Date): Date {
  let next = getMomentOfDay(
    getDay(new Date(getMomentOfDay(getDay(now)).getTime() + 1.5 * day)),
  ).getTime();
  for (const head of heads)
    for (const moment of getMoments((head ?? {}) as Record<string, unknown>, now.getTime()))
      if (moment >= now.getTime() && moment < next) next = moment;
  return new Date(next);
}

/** Yields the times at which something about an article changes, in milliseconds since 1970. */
function* getMoments(head: Record<string, unknown>, now: number): Generator<number> {
  const { published, happened, withdrawn } = head;
  // An invalid time yields NaN, which is neither before nor after any other time.
  if (typeof published === 'string') {
    const out = Date.parse(published);
    yield out + site.limits.newsDays * day;
    yield out + longAgo * day;
    yield getOldFrom(new Date(out));
    // A warning states the number of days until a distant publication. The last of these days ends
    // at the publication itself.
    if (out > now) yield now + ((out - now) % day);
  }
  if (typeof happened === 'string' && isCalendarDay(happened))
    yield getOldFrom(getMomentOfDay(happened));
  const entries = [withdrawn, ...datedLists.flatMap((field) => head[field])];
  for (const entry of entries) {
    const at = (entry as { at?: unknown } | null | undefined)?.at;
    if (typeof at === 'string') yield Date.parse(at);
  }
}
