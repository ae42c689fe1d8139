import { examples, published, servedAt } from '../sites.ts';

const article = '/artikel/putin-kim-jong-un-pyongyang/';

/** An address of each kind of page on the published site, and addresses of difficult examples. */
export const kinds: { name: string; url: string }[] = [
  ['home', published, '/'],
  ['article', published, article],
  ['part', published, `${article}ketegangan-kawasan-dalam-pandangan-moskow/`],
  ['desk', published, '/rubrik/internasional/'],
  ['tag', published, '/tag/sanksi/'],
  ['person', published, '/penulis/redaksi/'],
  ['index', published, '/rubrik/'],
  ['subscribe', published, '/langganan/'],
  ['search', published, '/cari/'],
  ['kept', published, '/simpanan/'],
  ['archive', published, '/arsip/'],
  ['month of the archive', published, '/arsip/2026/11/'],
  ['timeline', published, '/tag/sanksi/kronologi/'],
  ['history', published, `${article}riwayat/`],
  ['about', published, '/tentang/'],
  ['404', published, '/tidak/ada/'],
  ['full home', examples, '/'],
  ['full search', examples, '/cari/'],
  ['full subscribe', examples, '/langganan/'],
  ['second page of a list', examples, '/berita/2/'],
  ['full timeline', examples, '/tag/kancil/kronologi/'],
  ['article with maps and charts', examples, '/artikel/peta-dan-grafik/'],
  ['article with a headline without spaces', examples, '/artikel/judul-tanpa-spasi/'],
  ['article without parts', examples, '/artikel/tanpa-bagian/'],
  ['article in twelve parts', examples, '/artikel/dua-belas-bagian/'],
  ['article with tables, footnotes and a picture', examples, '/artikel/tabel-dan-catatan/'],
  ['part with a table and footnotes', examples, '/artikel/tabel-dan-catatan/harga-di-pasar/'],
  ['corrected article with sources and a reply', examples, '/artikel/peristiwa-lama/'],
  ['part of a corrected article', examples, '/artikel/peristiwa-lama/satu-bagian-saja/'],
  ['withdrawn article', examples, '/artikel/ditarik/'],
  ['corrections', examples, '/koreksi/'],
  ['imprint', published, '/redaksi/'],
  ['hostile article', examples, '/artikel/naskah-jahat/'],
].map(([name, site, path]) => ({
  name: name as string,
  url: servedAt(site as typeof published, path as string),
}));

/** Pages of a kind that another page shows too. They are visited in `npm run test:all`. */
export const variants = new Set([
  'tag',
  'person',
  'month of the archive',
  'full search',
  'full subscribe',
  'second page of a list',
  'full timeline',
  'article with a headline without spaces',
  'article without parts',
  'article in twelve parts',
  'part with a table and footnotes',
  'part of a corrected article',
  'imprint',
]);

/** The address of the published article. */
export const articleUrl = servedAt(published, article);
