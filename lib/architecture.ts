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
/** Floors: who may import one may import each of its rooms. */
export const floors = ['lib/views', 'components'];

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

/** A room of `lib/views`, which imports the domain and these rooms beside it. */
const view = (name: string, holds: string, beside: readonly string[], packages: readonly string[] = []): Room =>
  room(`lib/views/${name}`, holds, ['lib/domain', ...beside.map((other) => `lib/views/${other}`)], packages);

/** A room of `components`, which draws what the domain and the views give it, with these rooms beside it. */
const drawing = (name: string, holds: string, beside: readonly string[], packages: readonly string[] = react): Room =>
  room(
    `components/${name}`,
    holds,
    ['lib/domain', 'lib/views', ...beside.map((other) => `components/${other}`)],
    packages,
  );

/**
 * Who may import whom. A file belongs to the longest place that its path begins with; one that fits none is refused.
 */
export const rooms: readonly Room[] = [
  room('lib/domain', 'pure words and rules', [], ['zod']),
  room('lib/extraction', 'article text to proposals, pure', ['lib/domain'], ['zod', 'wink-*', 'chrono-node', 'eld/*']),
  view('words', 'values, days, actors and statements in words', []),
  view('address', 'what an address asks for, and the address of it', ['words'], ['zod']),
  view('form', 'what forms send, read and shown again', ['words'], ['zod']),
  view('sent-form', 'what each form sends', ['form'], ['zod']),
  view('position', 'positions, cells, findings and what moved', ['address', 'words']),
  view('timeline', 'axes, dots and lines of pictures over time', ['address', 'position', 'words'], ['d3-scale']),
  view('page', 'what one public page shows', ['address', 'position', 'timeline', 'words'], ['feedsmith', 'marked']),
  view('inbox', 'proposals as reviewers see them', ['address', 'form', 'words']),
  view('desk', 'what coders and editors work on', ['address', 'form', 'inbox', 'position', 'words'], ['diff']),
  view('sheet', 'spreadsheets: columns, differences, faults', ['address', 'export', 'form', 'words']),
  view('upkeep', 'how the site is doing', ['words']),
  view('export', 'tables to take along', ['address', 'page', 'position', 'words'], ['papaparse']),
  view('picture', 'pictures as files', ['address', 'export', 'page', 'position', 'timeline', 'words']),
  view('list-export', 'lists to take along', ['address', 'export', 'page', 'picture', 'position', 'words']),
  view(
    'api',
    'the interface for programs',
    ['address', 'export', 'position', 'timeline', 'words'],
    ['zod', 'zod-openapi'],
  ),
  opening(
    'lib/runtime',
    'environment, clock, ids, log, the product’s version',
    ['lib/runtime/backup-schedule.mjs', 'package.json'],
    ['zod', 'node:*'],
  ),
  room('lib/runtime/backup-schedule.mjs', 'the setting BACKUPS, in plain Node', [], []),
  room('lib/runtime/process-options.mjs', 'how the server’s process is begun, in plain Node', [], []),
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
  opening('lib/worker', 'feeds, schedules, backups, reading in a process of its own, writing files', everything, [
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
    'sharp',
    'ai',
    '@ai-sdk/openai-compatible',
  ]),
  opening(
    'lib/testing',
    'builders and the template database, for tests',
    [...everything, 'lib/architecture.ts', 'lib/runtime/process-options.mjs', 'prisma'],
    ['*'],
  ),
  opening(
    'lib/testing/site',
    'a built site and its visitors, for browser tests and measurements',
    ['lib/domain', 'lib/runtime/process-options.mjs'],
    ['node:*'],
  ),
  opening('lib/testing/endpoint.ts', 'a made-up endpoint, for tests and for browser tests', [], ['node:*']),
  room('lib/architecture.ts', 'this table', [], []),
  room('package.json', 'name, version, commands and packages', [], []),

  room('components/ui', 'controls that know no word of the field', [], react),
  drawing('marks', 'marks of values and actors, and their names', ['ui']),
  drawing('choices', 'what is counted, when and whose: forms of public pages', ['marks', 'ui']),
  drawing('download', 'what can be taken along, cited and embedded', ['ui']),
  drawing('position', 'positions, cells and findings', ['marks', 'ui']),
  drawing('statement', 'statements, their reports and who says what', ['marks', 'ui']),
  drawing('article', 'an article with its statements marked', ['marks', 'ui']),
  drawing('actor', 'what is known of an actor', ['marks', 'position', 'ui']),
  drawing('issue', 'what is known of an issue', ['marks', 'position', 'ui']),
  drawing('search', 'what a search found', ['choices', 'marks', 'ui']),
  drawing('method', 'how the numbers are reckoned', ['ui']),
  drawing('explorer', 'the only Recharts', ['choices', 'marks'], [...react, 'recharts']),
  drawing('figures', 'server-drawn pictures', ['choices', 'download', 'explorer', 'marks', 'position', 'ui']),
  drawing('admin', 'forms for coders and editors', ['marks', 'statement', 'ui']),
  drawing('layout', 'the frame of every page', ['ui']),

  room(
    'app',
    'routes: pages and actions only',
    [...everything, 'lib/worker'],
    [...react, 'better-auth', 'zod', '@fontsource-variable/*', 'fastest-levenshtein'],
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
      'lib/runtime/process-options.mjs',
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
  opening(
    'serve',
    'the server of a built site, and the pages it keeps',
    ['serve/scheduled-backups.mjs', 'lib/runtime/process-options.mjs'],
    ['next', 'lru-cache', 'ipaddr.js', 'node:*'],
  ),
  opening(
    'e2e',
    'one spec per question a person asks',
    ['lib/domain', 'lib/testing/endpoint.ts', 'lib/testing/site', 'prisma', 'bench/fuzz', 'bench/fault/kill.ts'],
    ['@playwright/test', '@axe-core/playwright', 'better-sqlite3', 'node:*'],
  ),
  opening(
    'bench/fuzz',
    'requests that nobody means, and what a site makes of them',
    ['lib/domain', 'lib/testing/site'],
    ['fast-check', 'node:*'],
  ),
  opening(
    'bench/fault/kill.ts',
    'a site and commands killed at work, for a command and a browser test',
    ['bench', 'lib/testing/site'],
    ['node:*'],
  ),
  opening(
    'bench',
    'measurements that print figures',
    [...everything, 'lib/worker', 'lib/testing', 'lib/testing/site', 'prisma'],
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
  rooms: ['lib/testing', 'lib/testing/site', 'lib/testing/endpoint.ts'],
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

/** Source files in one folder, tests aside. */
export const fullest = 25;

export const longest = { source: 300, test: 300, readme: 15 };

/** Data tables are as long as their data. */
export const freeInLength = ['prisma/seed', 'lib/extraction/data', 'lib/data/generated'];

/** Names that say nothing about what is inside; as a whole name or as its last word. */
export const emptyWords = ['utils', 'util', 'misc', 'helpers', 'helper', 'common', 'manager'];

/** Names of files that collect instead of holding one thing. */
export const collectors = ['types', 'index'];
