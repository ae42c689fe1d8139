/** The same, worked out once for each thing. */
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
