import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { recordChange } from '@/lib/data/change/record-change';
import { createWriter, type Writer } from '@/lib/data/transact';
import { recordMany } from '@/lib/testing/many-statements';
import { testInstant } from '@/lib/testing/people';
import { startSite, type Site } from '../lib/testing/site/server';
import { publicPages } from './public-pages';

const folder = path.resolve('var/test');
const sizes = [10_000, 100_000] as const;
/** No cookie is read by public pages: it keeps the page cache out, so that each answer is made anew. */
const anew = { cookie: 'anew=1' };
const emptyPage = '/sign-in';
const most = { requests: 20, milliseconds: 8_000 };

interface PageTimes {
  /** The first time after a change: nothing is remembered. */
  readonly first: number;
  readonly firstSql: number;
  /** Of those after it, when what belongs to the version is remembered. */
  readonly p95: number;
  readonly sql: number;
}

interface Collection {
  readonly file: string;
  readonly writer: Writer;
}

async function collectionOf(statements: number): Promise<Collection> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(mkdtempSync(path.join(folder, 'scale-')), 'collection.db');
  copyFileSync(path.join(folder, 'template.db'), file);
  const writer = createWriter(`file:${file}`);
  await recordMany({ writer }, statements);
  return { file, writer };
}

/** After it nothing that was remembered holds. */
const change = (writer: Writer): Promise<unknown> =>
  writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'record-statement', subject: 'nothing', reason: 'For a measurement.' },
      () => Promise.resolve(),
    ),
  );

async function ask(address: string): Promise<number> {
  const since = performance.now();
  await (await fetch(address, { headers: anew, redirect: 'manual' })).arrayBuffer();
  return performance.now() - since;
}

async function measure(site: Site, writer: Writer, sqlPort: number, page: string): Promise<PageTimes> {
  const sqlSoFar = async (): Promise<number> =>
    ((await (await fetch(`http://127.0.0.1:${sqlPort}`)).json()) as { milliseconds: number }).milliseconds;
  await ask(`${site.address}${page}`);
  await change(writer);
  await sqlSoFar();
  const first = await ask(`${site.address}${page}`);
  const firstSql = await sqlSoFar();
  const times: number[] = [];
  const since = performance.now();
  while (times.length < most.requests && (times.length < 3 || performance.now() - since < most.milliseconds))
    times.push(await ask(`${site.address}${page}`));
  const sql = (await sqlSoFar()) / times.length;
  return { first, firstSql, p95: times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? first, sql };
}

async function measureAll(statements: number, sqlPort: number): Promise<ReadonlyMap<string, PageTimes>> {
  const { file, writer } = await collectionOf(statements);
  const site = await startSite({
    DATABASE_URL: `file:${file}`,
    NODE_OPTIONS: `--require ${path.resolve('bench/time-sql.cjs')}`,
    SQL_TIMES_PORT: String(sqlPort),
  });
  try {
    const answered = new Map<string, PageTimes>();
    for (const page of [emptyPage, ...publicPages]) answered.set(page, await measure(site, writer, sqlPort, page));
    return answered;
  } finally {
    await site.stop();
    rmSync(path.dirname(file), { recursive: true, force: true });
  }
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const times = (value: number): string => `${value.toFixed(1)} ×`;

/**
 * Prints, for each public page made anew from 10,000 and from 100,000 made-up statements of 20 actors, how long its
 * answer took beyond an empty page's, how long SQLite itself worked for it, and how far it grew. At most 2 × is wanted,
 * and at most 10 × the SQL where that is a millisecond or more.
 */
export async function scale(): Promise<void> {
  const [small, large] = [await measureAll(sizes[0], 41_801), await measureAll(sizes[1], 41_802)];
  const beyondEmpty = (all: ReadonlyMap<string, PageTimes>, page: string): number =>
    Math.max(0, (all.get(page)?.p95 ?? 0) - (all.get(emptyPage)?.p95 ?? 0));
  for (const page of publicPages) {
    const [less, more, then] = [beyondEmpty(small, page), beyondEmpty(large, page), large.get(page)];
    if (!then) continue;
    const bySql =
      then.firstSql < 1 ? 'SQL under 1 ms' : `${times(then.first / then.firstSql)} its SQL (${ms(then.firstSql)})`;
    console.log(
      `${page.padEnd(44)} p95 ${ms(less)} → ${ms(more)}, grown ${times(less > 0 ? more / less : 1)} · ` +
        `first after a change ${ms(then.first)}, ${bySql}`,
    );
  }
}
