import { absolute } from '../addresses.ts';
import { distFolder } from '../config/folders.ts';
import { site } from '../config/site.ts';
import { changedFeeds } from './changed.ts';
import { publish } from './publish.ts';

const [before, after = distFolder] = process.argv.slice(2);

try {
  if (!site.hub) console.log('site.ts tidak menyebut hub; tidak ada yang diberi tahu.');
  else if (!before)
    throw new Error('Sebutkan folder hasil bangun sebelumnya: npm run ping -- dist-lama [dist]');
  else {
    const topics = changedFeeds(before, after).map(absolute);
    await publish(site.hub, topics);
    console.log(
      [`${topics.length} umpan yang berubah diberitahukan ke ${site.hub}`, ...topics].join('\n'),
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
