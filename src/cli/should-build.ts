import { getCurrentTime } from '../config/clock.ts';
import { findCurrentBuild } from '../content/current-build.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run should-build`: tells schedulers whether to build. Exits with 0 if a build would change
// the site, or with 1 if not.
const isDue = !(await findCurrentBuild(getCurrentTime()));
console.log(isDue ? reportMessages.shouldBuild : reportMessages.nothingToBuild);
process.exitCode = isDue ? 0 : 1;
