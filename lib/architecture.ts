/** A place for code: what it holds, and what the code there may import besides the room's own files. */
export interface Room {
  readonly place: string;
  readonly holds: string;
  readonly rooms: readonly string[];
  /** Names of packages; `d3-*` stands for all that begin so. */
  readonly packages: readonly string[];
  /** May read the environment, the clock and randomness; everywhere else these come in as arguments. */
  readonly readsTheWorld?: boolean;
}

const drawn = ['lib/domain', 'lib/views', 'components'];
const thinking = [
  'lib/domain',
  'lib/extraction',
  'lib/views',
  'lib/data',
  'lib/commands',
  'lib/session',
  'lib/runtime',
];
const everything = [...thinking, 'components'];
const react = ['react', 'react-dom', 'next'];

const room = (place: string, holds: string, rooms: readonly string[], packages: readonly string[]): Room => ({
  place,
  holds,
  rooms,
  packages,
});
const opening = (place: string, holds: string, rooms: readonly string[], packages: readonly string[]): Room => ({
  ...room(place, holds, rooms, packages),
  readsTheWorld: true,
});

/**
 * Who may import whom. A file belongs to the longest place that its path begins with; one that fits none is refused.
 */
export const rooms: readonly Room[] = [
  room('lib/domain', 'pure words and rules', [], ['zod']),
  room('lib/extraction', 'article text to proposals, pure', ['lib/domain'], ['zod', 'wink-*', 'chrono-node', 'eld/*']),
  room(
    'lib/views',
    'domain values to ready-to-draw models',
    ['lib/domain'],
    ['zod', 'd3-*', 'marked', 'papaparse', 'fflate', 'zod-openapi', 'feedsmith', 'diff'],
  ),
  opening('lib/runtime', 'environment, clock, ids, log', ['lib/runtime/backup-schedule.mjs'], ['zod', 'node:*']),
  room('lib/runtime/backup-schedule.mjs', 'the setting BACKUPS, in plain Node', [], []),
  room(
    'lib/data',
    'the only Prisma users',
    ['lib/domain', 'lib/runtime', 'lib/data/generated'],
    ['@prisma/*', 'better-sqlite3', 'zod', 'node:*'],
  ),
  room('lib/data/generated', "Prisma's generated client", [], ['*']),
  room(
    'lib/commands',
    'one thing a person can do, in one transaction',
    ['lib/domain', 'lib/extraction', 'lib/data'],
    ['zod'],
  ),
  room(
    'lib/session',
    'who is signed in',
    ['lib/domain', 'lib/data', 'lib/runtime'],
    [...react, 'better-auth', 'rate-limiter-flexible', 'p-queue', 'lru-cache', 'ipaddr.js', 'zod', 'node:*'],
  ),
  opening('lib/worker', 'feeds, schedules, backups, reading in a process of its own', everything, [
    'zod',
    'node:*',
    '@mozilla/readability',
    'linkedom',
    'mammoth',
    'unpdf',
    'ipaddr.js',
    'feedsmith',
    'papaparse',
    'fflate',
    'read-excel-file',
    'write-excel-file',
    'ai',
    '@ai-sdk/openai-compatible',
  ]),
  opening(
    'lib/testing',
    'builders and the template database, for tests',
    [...everything, 'lib/architecture.ts', 'prisma'],
    ['*'],
  ),
  opening('lib/testing/endpoint.ts', 'a made-up endpoint, for tests and for browser tests', [], ['node:*']),
  room('lib/architecture.ts', 'this table', [], []),

  room('components/ui', 'controls that know no word of the field', ['components/ui'], react),
  room('components/figures', 'server-drawn SVG', drawn, react),
  room('components/explorer', 'the only Recharts', drawn, [...react, 'recharts']),
  room('components/evidence', 'quotes, spans and citations', drawn, react),
  room('components/stance', 'scores and annotations', drawn, react),
  room('components/admin', 'forms for coders and editors', drawn, react),
  room('components/layout', 'the frame of every page', drawn, react),

  room(
    'app',
    'routes: pages and actions only',
    [...everything, 'lib/worker'],
    [...react, 'better-auth', 'zod', '@fontsource-variable/*', 'fastest-levenshtein', 'sharp'],
  ),
  room('proxy.ts', 'answers unknown slugs with a real page', thinking, ['next']),
  room(
    'prisma',
    'schema, migrations and the cited seed',
    ['lib/domain', 'lib/data', 'lib/commands'],
    ['zod', 'node:*'],
  ),
  room(
    'cli',
    'arguments and words only',
    [
      ...everything,
      'lib/worker',
      'prisma',
      'bench',
      'bench/fuzz',
      'bench/fault/kill.ts',
      'cli/steps',
      'serve/scheduled-backups.mjs',
      'serve/process-options.mjs',
    ],
    ['zod', 'node:*'],
  ),
  opening('cli/steps', 'what start and test are made of, before anything is installed', [], ['node:*']),
  opening(
    'serve/scheduled-backups.mjs',
    'has the backups made that are due',
    ['lib/runtime/backup-schedule.mjs'],
    ['node:*'],
  ),
  opening('serve/process-options.mjs', 'how the server’s process is begun', [], []),
  opening(
    'serve',
    'the server of a built site, and the pages it keeps',
    ['serve/scheduled-backups.mjs', 'serve/process-options.mjs'],
    ['next', 'lru-cache', 'ipaddr.js', 'node:*'],
  ),
  opening(
    'e2e',
    'one spec per question a person asks',
    [
      'lib/domain',
      'lib/testing/endpoint.ts',
      'prisma',
      'bench/fuzz',
      'bench/fault/kill.ts',
      'serve/process-options.mjs',
    ],
    ['@playwright/test', '@axe-core/playwright', 'better-sqlite3', 'node:*'],
  ),
  opening(
    'bench/fuzz',
    'requests that nobody means, and what a site makes of them',
    ['lib/domain', 'e2e'],
    ['fast-check', 'node:*'],
  ),
  opening(
    'bench/fault/kill.ts',
    'a site and commands killed at work, for a command and a browser test',
    ['bench', 'e2e'],
    ['node:*'],
  ),
  opening(
    'bench',
    'measurements that print figures',
    [...everything, 'lib/worker', 'lib/testing', 'prisma', 'e2e'],
    ['*'],
  ),

  opening('eslint.config.mjs', 'house rules for lint', [], ['*']),
  opening('next.config.js', 'how the site is built', [], ['node:*']),
  opening('postcss.config.mjs', 'how styles are built', [], []),
  opening('prisma.config.ts', 'how the database client is generated', [], ['prisma', 'node:*']),
  opening('vitest.config.mts', 'how tests run', [], ['vitest', 'node:*']),
];

/** What a test beside a file may import on top of what the file may. */
export const testsMayImport = {
  rooms: ['lib/testing', 'lib/testing/endpoint.ts'],
  packages: [
    'vitest',
    'fast-check',
    'fastest-levenshtein',
    'ml-matrix',
    'fflate',
    'papaparse',
    'feedsmith',
    'sharp',
    'typescript',
    'openapi-typescript',
    '@seriousme/openapi-schema-validator',
    'node:*',
  ],
};

export const longest = { source: 300, test: 300, readme: 15 };

/** Data tables are as long as their data. */
export const freeInLength = ['prisma/seed', 'lib/extraction/data', 'lib/data/generated'];

/** Names that say nothing about what is inside; as a whole name or as its last word. */
export const emptyWords = ['utils', 'util', 'misc', 'helpers', 'helper', 'common', 'manager'];

/** Names of files that collect instead of holding one thing. */
export const collectors = ['types', 'index'];
