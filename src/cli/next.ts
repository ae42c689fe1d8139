import { getCurrentTime } from '../config/clock.ts';
import { formatIsoInZone } from '../model/dates.ts';
import { contentFolder } from '../config/folders.ts';
import { listFilesBelow } from '../content/content-files.ts';
import { findNextDue } from '../content/next-due.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run next`: prints when the next article is due (RFC 3339), for scheduled builds. Exits with
// 1 if none is due.
const now = getCurrentTime();
const { files } = await listFilesBelow(contentFolder);
const { next, unread } = await findNextDue(files, now);
if (unread.length > 0) console.error(reportMessages.unread(unread));
if (next) console.log(formatIsoInZone(next));
else console.error(reportMessages.nothingDue);
process.exitCode = next ? 0 : 1;
