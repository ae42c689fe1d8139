import { availableParallelism } from 'node:os';
import { drawCard } from '../../src/media/og/draw.ts';
import { createArticleCard, type Card } from '../../src/media/og/card.ts';
import { article } from '../fixtures/gazette/articles.ts';

// Measures how long a card takes to draw, and compares its size as PNG and as JPEG.
const cards = Array.from({ length: 400 }, (_, index): Card =>
  createArticleCard(
    article({
      title: `Kabar khayal ke-${index} dari negeri awan tentang mentimun, kancil, dan naga yang tidur`,
    }),
    'bench',
  ),
);
await drawCard(cards[0]!);
const start = process.cpuUsage();
const begun = performance.now();
const waiting = [...cards];
let bytes = 0;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const { length } = await drawCard(card);
      bytes += length;
    }
  }),
);
const { user, system } = process.cpuUsage(start);
const each = (total: number) => (total / cards.length).toFixed(1);
const jpeg = await drawCard(cards[0]!, 'jpeg');
console.log(
  `${cards.length} cards · CPU ${each((user + system) / 1000)} ms each · wall ${each(performance.now() - begun)} ms each · PNG ${each(bytes / 1000)} kB · JPEG ${(jpeg.length / 1000).toFixed(1)} kB`,
);
