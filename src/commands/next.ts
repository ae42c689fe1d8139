import { clock } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { isoInZone } from '../model/dates.ts';
import { nextDue, nextHeld } from '../newsroom/next.ts';
import { keysFor } from '../release/keys.ts';
import { lookAtContent, standingReport } from '../release/up-to-date.ts';
import { said } from '../words/report.ts';

// `npm run next`: the moment at which the next article is due (RFC 3339), for whoever builds on a schedule; exits 1 where none is.
const now = clock();
const standing = standingReport(await lookAtContent((await keysFor(process.cwd())).code), now);
const { next, unread } = standing ? nextHeld(standing) : await nextDue(contentFolder, now);
if (unread.length > 0) console.error(said.unread(unread));
if (next) console.log(isoInZone(next));
else console.error(said.nothingDue);
process.exitCode = next ? 0 : 1;
