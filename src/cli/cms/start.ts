import { styleThroughObjects } from './styles.ts';
import { wordsFromFile, wordsToFile } from './words-format.ts';

// The script of the forms; their configuration stands in config.yml beside the page.
styleThroughObjects();
const { default: CMS } = await import('@sveltia/cms');
CMS.registerCustomFormat('words', 'yaml', { fromFile: wordsFromFile, toFile: wordsToFile });
await CMS.init();
