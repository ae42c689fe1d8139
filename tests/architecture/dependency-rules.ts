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
  'addresses.ts': ['config', 'words', 'model'],
  kept: ['config'],
  blocks: ['config', 'words', 'model', 'addresses.ts'],
  markdown: ['config', 'words', 'model', 'addresses.ts', 'blocks'],
  pictures: ['config', 'words', 'model', 'addresses.ts', 'kept'],
  drawings: ['config', 'model', 'addresses.ts', 'kept', 'blocks'],
  cards: ['config', 'words', 'model', 'addresses.ts', 'kept', 'drawings'],
  newsroom: [
    ...[
      'config',
      'words',
      'model',
      'addresses.ts',
      'kept',
      'blocks',
      'markdown',
      'pictures',
      'drawings',
      'cards',
    ],
  ],
  views: ['config', 'words', 'model', 'addresses.ts', 'cards'],
  worker: ['config'],
  outputs: ['config', 'words', 'model', 'addresses.ts', 'views', 'worker'],
  hosts: ['config', 'model', 'addresses.ts', 'views'],
  styles: ['config'],
  search: ['words', 'model', 'addresses.ts'],
  browser: ['config', 'words', 'search'],
  components: ['config', 'words', 'addresses.ts', 'views', 'styles', 'browser'],
  layouts: ['config', 'words', 'addresses.ts', 'views', 'hosts', 'styles', 'components', 'browser'],
  content: [
    'config',
    'words',
    'model',
    'addresses.ts',
    'kept',
    'newsroom',
    'cards',
    'pictures',
    'drawings',
    'search',
    'release',
  ],
  'content.config.ts': ['content', 'model'],
  release: ['config', 'words', 'addresses.ts', 'kept', 'hosts'],
  integrations: [
    'config',
    'words',
    'model',
    'addresses.ts',
    'kept',
    'newsroom',
    'cards',
    'pictures',
    'drawings',
    'content',
    'release',
  ],
  admin: ['config', 'words', 'model', 'addresses.ts', 'hosts'],
  commands: [
    ...[
      'config',
      'words',
      'model',
      'addresses.ts',
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
      'addresses.ts',
      'cards',
      'pictures',
      'drawings',
      'views',
      'outputs',
    ],
    ...['hosts', 'styles', 'layouts', 'content', 'newsroom', 'kept'],
  ],
  preview: ['config', 'words', 'addresses.ts', 'hosts'],
  websub: ['config', 'words', 'addresses.ts'],
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
