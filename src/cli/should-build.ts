import { getCurrentTime } from '../config/clock.ts';
import { findCurrentBuild } from '../content/current-build.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run should-build`: exits 0 where a build would change the site, and 1 where it would not, for schedulers.
const isDue = !(await findCurrentBuild(getCurrentTime()));
console.log(isDue ? reportMessages.shouldBuild : reportMessages.nothingToBuild);
process.exitCode = isDue ? 0 : 1;
