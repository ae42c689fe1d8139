/** Returns a function that calls `work` once for each object and caches the result. */
export function memoize<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const done = known.get(thing) ?? { result: work(thing) };
    known.set(thing, done);
    return done.result;
  };
}
