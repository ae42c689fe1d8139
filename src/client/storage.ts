/** What a browser keeps as JSON under a name; nothing where it keeps nothing, or something else. */
export function readStored<Value>(name: string): Partial<Record<string, Value>> {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') ?? {}) as Record<string, Value>;
  } catch {
    return {};
  }
}

/** Keeps something as JSON under a name; false where the browser keeps nothing. */
export function trySet(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
