import { clock } from '../config/clock.ts';
import { isoInZone } from '../model/dates.ts';
import { contentFolder } from '../config/folders.ts';
import { filesBelow } from '../content/content-files.ts';
import { nextDue } from '../content/next-due.ts';
import { said } from '../i18n/report.ts';

// `npm run next`: the moment at which the next article is due (RFC 3339), for whoever builds on a schedule; exits 1 where none is.
const now = clock();
const { files } = await filesBelow(contentFolder);
const { next, unread } = await nextDue(files, now);
if (unread.length > 0) console.error(said.unread(unread));
if (next) console.log(isoInZone(next));
else console.error(said.nothingDue);
process.exitCode = next ? 0 : 1;
