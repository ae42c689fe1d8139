import { createHash } from 'node:crypto';
import keptList from '../client/reading-list/list.ts?bundled';

/** An inline script. */
export interface InlineScript {
  code: string;
  /** Source expression for a content security policy (CSP Level 3, section 2.3.1). */
  hash: string;
}

/** The script that shows the reading list. */
export const keptListScript: InlineScript = {
  code: keptList,
  hash: `'sha256-${createHash('sha256').update(keptList).digest('base64')}'`,
};
