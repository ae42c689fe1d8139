/** A folder of `src/`, or a file directly in it. */
type Room = string;

/**
 * For each folder, the other folders that it may import from, as in docs/architecture.md. Data
 * flows in one direction, from content to pages.
 */
export const mayKnow: Record<Room, Room[]> = {
  config: [],
  i18n: ['config'],
  model: ['config', 'i18n'],
  'routes.ts': ['config', 'i18n', 'model'],
  cache: ['config'],
  markdown: ['config', 'i18n', 'model', 'routes.ts', 'media'],
  media: ['config', 'i18n', 'model', 'routes.ts', 'cache'],
  views: ['config', 'i18n', 'model', 'routes.ts', 'media'],
  feeds: ['config', 'i18n', 'model', 'routes.ts', 'views'],
  seo: ['config', 'i18n', 'model', 'routes.ts', 'views'],
  hosting: ['config', 'model', 'routes.ts', 'views'],
  styles: ['config'],
  search: ['i18n', 'model', 'routes.ts'],
  client: ['config', 'i18n', 'search'],
  components: ['config', 'i18n', 'routes.ts', 'views', 'styles', 'client'],
  layouts: ['config', 'i18n', 'routes.ts', 'views', 'hosting', 'styles', 'components', 'client'],
  content: [
    'config',
    'i18n',
    'model',
    'routes.ts',
    'cache',
    'media',
    'markdown',
    'search',
    'release',
  ],
  'content.config.ts': ['content', 'model'],
  release: ['config', 'i18n', 'routes.ts', 'cache', 'hosting'],
  integrations: ['config', 'i18n', 'model', 'routes.ts', 'cache', 'media', 'content', 'release'],
  cli: ['config', 'i18n', 'model', 'routes.ts', 'media', 'hosting', 'release', 'content'],
  pages: [
    'config',
    'i18n',
    'model',
    'routes.ts',
    'media',
    'views',
    'feeds',
    'seo',
    'client',
    'hosting',
    'styles',
    'layouts',
    'content',
    'cache',
  ],
};

/** Folders that may import Astro. */
export const knowAstro: Room[] = [
  'pages',
  'layouts',
  'components',
  'content.config.ts',
  'content',
  'integrations',
  'cli',
];

/** Folders that may read or write files. */
export const touchFiles: Room[] = ['cache', 'media', 'release', 'content', 'integrations', 'cli'];
