import { clock } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { isoInZone } from '../model/dates.ts';
import { nextDue } from '../newsroom/next.ts';
import { said } from '../words/report.ts';

// `npm run next`: the moment at which the next article is due (RFC 3339), for whoever builds on a schedule; exits 1 where none is.
const due = await nextDue(contentFolder, clock());
if (due) console.log(isoInZone(due));
else console.error(said.nothingDue);
process.exitCode = due ? 0 : 1;
