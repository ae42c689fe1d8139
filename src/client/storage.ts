/**
 * Reads a JSON object from local storage. Returns an empty object if there is none, if it is not
 * JSON, or if the browser refuses access.
 */
export function readStored<Value>(name: string): Partial<Record<string, Value>> {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') ?? {}) as Record<string, Value>;
  } catch {
    return {};
  }
}

/** Writes a value to local storage as JSON. Returns false if the browser does not store it. */
export function trySet(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
