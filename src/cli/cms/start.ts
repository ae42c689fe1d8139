import { applyStylesByScript } from './styles.ts';
import { parseTermEntries, serializeTermEntries } from './words-format.ts';

// Script of the editors' forms. Their configuration is in config.yml, beside the page.
applyStylesByScript();
const { default: CMS } = await import('@sveltia/cms');
CMS.registerCustomFormat('words', 'yaml', {
  fromFile: parseTermEntries,
  toFile: serializeTermEntries,
});
await CMS.init();
