import { createPattern } from '../../hosting/patterns.ts';
import type { HeaderRule } from '../../hosting/rules.ts';

/** Returns the headers for a path. If several rules set a header, the last one applies. */
export const getHeaders = (rules: HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => new RegExp(createPattern(rule.path)).test(path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;
