import { publicFolder } from '../config/folders.ts';
import { writeIcons } from '../media/images/icon.ts';
import { said } from '../i18n/report.ts';

// `npm run icons`: draws the icons anew into `public/`, after the palette or the initial has changed.
console.log(said.icons(await writeIcons(publicFolder)));
