import { getArticlePath } from '../routes.ts';
import { getCurrentTime } from '../config/clock.ts';
import { contentFolder } from '../config/folders.ts';
import { createArticle } from '../content/new-article.ts';
import { reportMessages } from '../i18n/report.ts';

// `npm run new -- "Judul"`: creates an article.
const title = process.argv.slice(2).join(' ').replace(/\s+/g, ' ').trim();
const begun = createArticle(title.startsWith('--') ? '' : title, contentFolder, getCurrentTime());

if ('refusal' in begun) {
  console.error(begun.refusal);
  process.exitCode = 1;
} else {
  const address = `http://localhost:4321${getArticlePath(begun.slug)}`;
  console.log(reportMessages.new.made(begun.file, begun.folder, address));
}
