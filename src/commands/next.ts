import { clock } from '../config/clock.ts';
import { isoInZone } from '../model/dates.ts';
import { nextDue, nextHeld } from '../newsroom/next.ts';
import { lookAtContent, standingReport } from '../release/note.ts';
import { said } from '../words/report.ts';

// `npm run next`: the moment at which the next article is due (RFC 3339), for whoever builds on a schedule; exits 1 where none is.
const now = clock();
const look = await lookAtContent();
const standing = standingReport(look, now);
const { next, unread } =
  (standing && nextHeld(standing)) ?? (await nextDue(look.listed.files, now));
if (unread.length > 0) console.error(said.unread(unread));
if (next) console.log(isoInZone(next));
else console.error(said.nothingDue);
process.exitCode = next ? 0 : 1;
