import { applyStylesByScript } from './styles.ts';
import { parseTermEntries, serializeTermEntries } from './words-format.ts';

// The script of the forms; their configuration stands in config.yml beside the page.
applyStylesByScript();
const { default: CMS } = await import('@sveltia/cms');
CMS.registerCustomFormat('words', 'yaml', {
  fromFile: parseTermEntries,
  toFile: serializeTermEntries,
});
await CMS.init();
