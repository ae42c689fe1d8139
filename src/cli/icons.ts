import { publicFolder } from '../config/folders.ts';
import { writeIcons } from '../media/images/icon.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run icons`: draws the icons in `public/` again, after a change of the palette or the
// initial.
console.log(reportMessages.icons(await writeIcons(publicFolder)));
