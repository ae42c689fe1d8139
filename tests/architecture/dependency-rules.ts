/** Rooms of the house: folders of `src/`, or files that stand alone in it. */
type Room = string;

/**
 * Which rooms each may know, itself apart: the drawing of docs/where-things-live.md. Nothing on the
 * way from content to pages turns back.
 */
export const mayKnow: Record<Room, Room[]> = {
  config: [],
  words: ['config'],
  model: ['config', 'words'],
  'routes.ts': ['config', 'words', 'model'],
  kept: ['config'],
  blocks: ['config', 'words', 'model', 'routes.ts'],
  markdown: ['config', 'words', 'model', 'routes.ts', 'blocks'],
  pictures: ['config', 'words', 'model', 'routes.ts', 'kept'],
  drawings: ['config', 'model', 'routes.ts', 'kept', 'blocks'],
  cards: ['config', 'words', 'model', 'routes.ts', 'kept', 'drawings'],
  newsroom: [
    ...[
      'config',
      'words',
      'model',
      'routes.ts',
      'kept',
      'blocks',
      'markdown',
      'pictures',
      'drawings',
      'cards',
    ],
  ],
  views: ['config', 'words', 'model', 'routes.ts', 'cards'],
  worker: ['config'],
  outputs: ['config', 'words', 'model', 'routes.ts', 'views', 'worker'],
  hosts: ['config', 'model', 'routes.ts', 'views'],
  styles: ['config'],
  search: ['words', 'model', 'routes.ts'],
  browser: ['config', 'words', 'search'],
  components: ['config', 'words', 'routes.ts', 'views', 'styles', 'browser'],
  layouts: ['config', 'words', 'routes.ts', 'views', 'hosts', 'styles', 'components', 'browser'],
  content: [
    'config',
    'words',
    'model',
    'routes.ts',
    'kept',
    'newsroom',
    'cards',
    'pictures',
    'drawings',
    'search',
    'release',
  ],
  'content.config.ts': ['content', 'model'],
  release: ['config', 'words', 'routes.ts', 'kept', 'hosts'],
  integrations: [
    'config',
    'words',
    'model',
    'routes.ts',
    'kept',
    'newsroom',
    'cards',
    'pictures',
    'drawings',
    'content',
    'release',
  ],
  admin: ['config', 'words', 'model', 'routes.ts', 'hosts'],
  commands: [
    ...[
      'config',
      'words',
      'model',
      'routes.ts',
      'pictures',
      'newsroom',
      'content',
      'release',
      'preview',
      'admin',
    ],
  ],
  pages: [
    ...[
      'config',
      'words',
      'model',
      'routes.ts',
      'cards',
      'pictures',
      'drawings',
      'views',
      'outputs',
    ],
    ...['hosts', 'styles', 'layouts', 'content', 'newsroom', 'kept'],
  ],
  preview: ['config', 'words', 'routes.ts', 'hosts'],
  websub: ['config', 'words', 'routes.ts'],
};

/** Rooms that may know Astro. */
export const knowAstro: Room[] = [
  'pages',
  'layouts',
  'components',
  'content.config.ts',
  'content',
  'integrations',
  'commands',
];

/** Rooms that may touch files. */
export const touchFiles: Room[] = [
  ...['kept', 'newsroom', 'pictures', 'drawings', 'cards', 'release', 'preview', 'websub', 'admin'],
  ...['content', 'integrations', 'commands'],
];
