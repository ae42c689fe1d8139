/** A rule of a `_headers` file. */
export interface HeaderRule {
  /** Matches the paths that the rule is for. */
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, in which `*` is anything, then its headers indented. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    if (line.startsWith(' ')) rules.at(-1)?.headers.push([name, value.join(': ')]);
    else rules.push({ pattern: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

/** The headers that a path is answered with; where rules differ, the last one counts. */
export const headersFor = (rules: HeaderRule[], path: string): Record<string, string> =>
  Object.fromEntries(
    rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
  );

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
