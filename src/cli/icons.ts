import { publicFolder } from '../config/folders.ts';
import { writeIcons } from '../media/images/icon.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run icons`: draws the icons anew into `public/`, after the palette or the initial has changed.
console.log(reportMessages.icons(await writeIcons(publicFolder)));
