import { createHash } from 'node:crypto';
import keptList from '../client/reading-list/list.ts?bundled';

/** A script that stands in a page. */
export interface InlineScript {
  code: string;
  /** As a source expression of a content security policy (CSP Level 3, section 2.3.1). */
  hash: string;
}

/** What shows the list of what a reader has kept. */
export const keptListScript: InlineScript = {
  code: keptList,
  hash: `'sha256-${createHash('sha256').update(keptList).digest('base64')}'`,
};
