import { toAbsolute } from '../../routes.ts';
import { distFolder } from '../../config/folders.ts';
import { site } from '../../config/site.ts';
import { editor } from '../../i18n/editor.ts';
import { findChangedFeeds } from './changed.ts';
import { publish } from './publish.ts';

const [before, after = distFolder] = process.argv.slice(2);

try {
  if (!site.hub) console.log(editor.commands.noHub);
  else if (!before) throw new Error(editor.commands.noFolderBefore);
  else {
    const topics = findChangedFeeds(before, after).map(toAbsolute);
    await publish(site.hub, topics);
    console.log([editor.commands.told(topics.length, site.hub), ...topics].join('\n'));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
