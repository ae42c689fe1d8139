import { site } from '../config/site.ts';
import { getOldFrom } from '../model/article.ts';
import { dayMilliseconds as day, getDay, isCalendarDay, getMomentOfDay } from '../model/dates.ts';
import { datedLists, longAgo } from './dates.ts';

/**
 * The next moment, from another on, at which anything that is said of some articles may change though no file does: an article is
 * out or no news any more, something was long ago, another day has come. Until then, that moment not included, all stays as it is.
 *
 * @param heads front matter as it was read, whatever it is
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

/** Moments at which something about an article changes, in milliseconds since 1970. */
function* getMoments(head: Record<string, unknown>, now: number): Generator<number> {
  const { published, happened, withdrawn } = head;
  // What is no moment is none of these numbers either, and comes before and after nothing.
  if (typeof published === 'string') {
    const out = Date.parse(published);
    yield out + site.limits.newsDays * day;
    yield out + longAgo * day;
    yield getOldFrom(new Date(out));
    // How many days are left is said of what is far ahead; the last of them ends as it is out.
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
