import { createPattern } from '../../hosting/patterns.ts';
import type { HeaderRule } from '../../hosting/rules.ts';

/** The headers that a path is answered with; where rules differ, the last one counts. */
export const getHeaders = (rules: HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => new RegExp(createPattern(rule.path)).test(path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;
