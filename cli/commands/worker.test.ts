import { afterAll, beforeAll, expect, it } from 'vitest';
import { followFeed } from '@/lib/commands/feed/follow-feed';
import { NewsServer } from '@/lib/testing/news-server';
import { addPerson, testInstant } from '@/lib/testing/people';
import { beginCli } from '@/lib/testing/run-cli';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';

const news = new NewsServer();
let database: TestDatabase;

beforeAll(async () => {
  await news.open();
  database = await freshDatabase({ seeded: true });
  const by = await addPerson(database, 'Cora', 'coder');
  for (const path of ['/quick', '/slow']) {
    await database.writer.command((tx) =>
      followFeed(tx, { address: news.address(path), title: path, outlet: '' }, by, testInstant),
    );
  }
  await database.writer.close();
});
afterAll(async () => {
  news.close();
  await database.close();
});

function begin(args: readonly string[]) {
  const child = beginCli('worker', args, { DATABASE_URL: database.url, ALLOW_LOCAL_ADDRESSES: news.host });
  const said = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.text += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.text += chunk.toString();
  });
  return { child, said, ended: new Promise<number | null>((end) => child.once('close', end)) };
}

it('is refused what it does not know', async () => {
  const { said, ended } = begin(['--twice']);
  expect([await ended, said.text.startsWith('Usage: npm run worker')]).toEqual([1, true]);
});

it('ends at a signal: what was looked at is kept, what was under way is called off and no failure', async () => {
  news.feed('/quick', [['/story', '2021-06-09T10:00:00Z']]);
  news.page('/story', 'Talks go on', 'France welcomes the talks.');
  const reached = new Promise<void>((asked) => news.silent('/slow', asked));
  const { child, said, ended } = begin([]);
  await reached;
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.text).toMatch(/ \/quick \(http:\S+\): 1 article waits for a check\.\n$/u);
  expect(await database.reader.feed.findMany({ orderBy: { id: 'asc' }, select: { failures: true } })).toEqual([
    { failures: 0 },
    { failures: 0 },
  ]);
  expect(await database.reader.intake.count()).toBe(1);
});

it('does one round and ends: what was called off is due', async () => {
  news.feed('/slow', []);
  const first = begin(['--once']);
  expect([await first.ended, / \/slow \(http:\S+\): Nothing new\.\n$/u.test(first.said.text)]).toEqual([0, true]);
  const second = begin(['--once']);
  expect([await second.ended, second.said.text]).toEqual([0, 'No feed is due.\n']);
});
