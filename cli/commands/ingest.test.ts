import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount } from '@/lib/commands/coder/manage-accounts';
import { verifyChain } from '@/lib/testing/verify-chain';
import { NewsServer } from '@/lib/testing/news-server';
import { testInstant } from '@/lib/testing/people';
import { beginCli, cliAnswer } from '@/lib/testing/run-cli';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';

const news = new NewsServer();
let database: TestDatabase;
let folder: string;

const tableColumns = 'speaker,quote,said_on';
const paragraph = (n: number, line: number): string =>
  `France welcomed talk number ${line} on question ${n} on Wednesday, saying it would send envoy ${n * 41 + line}.`;
const words = (n: number): string => {
  const paragraphs = Array.from({ length: 40 }, (_, line) => paragraph(n, line));
  return [`Talks on question ${n}`, `1${n % 10} June 2021`, ...paragraphs].join('\n\n') + '\n';
};
const file = (name: string, text: string): string => {
  const whole = path.join(folder, name);
  writeFileSync(whole, text);
  return whole;
};

const begin = (args: readonly string[]) =>
  beginCli('ingest', args, { DATABASE_URL: database.url, ALLOW_LOCAL_ADDRESSES: news.host });

const ingest = (args: readonly string[], input = '') => cliAnswer(begin(args), input);

beforeAll(async () => {
  await news.open();
  database = await freshDatabase({ seeded: true });
  folder = mkdtempSync(path.join(path.dirname(database.file), 'files-'));
  const account = { email: 'cora@example.org', role: 'coder', name: 'Cora' } as const;
  await database.writer.command((tx) =>
    addAccount(tx, account, { userId: 'u', accountId: 'a', passwordHash: 'x' }, testInstant),
  );
  await database.writer.close();
});
afterAll(async () => {
  news.close();
  await database.close();
});

describe('npm run ingest', () => {
  it('takes in several at once: what fails says why, the others go on, and the exit code says so', async () => {
    news.page('/story', 'Talks go on', 'Germany welcomes the talks, said Foreign Minister Heiko Maas.');
    news.page('/inner', 'Nothing', 'Nothing.');
    news.feed('/feed', [['/story', '2021-06-09T10:00:00Z']], { 'content-type': 'application/atom+xml' });
    const sources = [
      file('one.txt', words(1)),
      file('scan.pdf', 'no pdf'),
      path.join(folder, 'missing.txt'),
      'http://10.0.0.1/',
      news.address('/feed'),
      '-',
    ];
    const { code, out, err } = await ingest(['--outlet', 'The Example', ...sources], 'A line without a day.');
    expect(code).toBe(1);
    expect(out).toMatch(
      /1\/6 \S+one\.txt: stored as the-example-2021-06-11-talks-on-question-1, \d+ proposals to review/u,
    );
    expect(out).toMatch(/5\/6 \S+\/feed|5\/6 \S+\/story: stored as the-example-2021-06-09-talks-go-on/u);
    expect(out).toMatch(
      /6\/6 standard input: waits for a check at \/admin\/articles\/intake\/\d+: its title and its day/u,
    );
    expect(out).toMatch(/2 stored, 1 waits for a check, 3 failed\.\n$/u);
    expect(err).toMatch(/2\/6 \S+scan\.pdf: failed\. This is no \.pdf file/u);
    expect(err).toMatch(/3\/6 \S+missing\.txt: failed\. There is no such file/u);
    expect(err).toMatch(/4\/6 \S+: failed\. 10\.0\.0\.1 is not on the open Internet/u);
    expect(await database.reader.articleVersion.count({ where: { publication: 'draft' } })).toBe(2);
  });

  it('knows what is stored already, and leaves another version of it for a check', async () => {
    const { code, out } = await ingest([
      '--outlet',
      'The Example',
      file('one.txt', words(1)),
      file('edited.txt', words(1).replace('welcomed talk number 3', 'regretted talk number 3')),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/one\.txt: stored already as “Talks on question 1”/u);
    expect(out).toMatch(
      /edited\.txt: waits for a check at \S+: like “Talks on question 1” \(The Example\), which is stored already/u,
    );
  });

  it('takes in what a folder holds, those of the folders in it too', async () => {
    const inner = path.join(folder, 'year', 'june');
    mkdirSync(inner, { recursive: true });
    writeFileSync(path.join(inner, 'seven.txt'), words(7));
    writeFileSync(path.join(folder, 'year', 'eight.md'), words(8));
    writeFileSync(path.join(folder, 'year', 'picture.png'), 'no article');
    const { code, out } = await ingest(['--outlet', 'The Example', path.join(folder, 'year')]);
    const lines = [
      String.raw`1/1 \S+year: a folder with 2 articles`,
      String.raw`1/1 1/2 \S+eight\.md: stored as .*`,
      String.raw`1/1 2/2 \S+june/seven\.txt: stored as`,
    ];
    expect(out).toMatch(new RegExp(lines.join('\n'), 'u'));
    expect([code, out.endsWith('2 stored.\n')]).toEqual([0, true]);
  });

  it('shows what a spreadsheet of codings would change, and who may import it', async () => {
    const sheet = file('codings.csv', `${tableColumns}\nnobody,China backs it,2021-05-18\n`);
    const { code, out, err } = await ingest(['--dry-run', sheet]);
    expect(out).toMatch(/1\/1 \S+codings\.csv: a spreadsheet of codings/u);
    expect(out + err).toMatch(/Nothing was written\./u);
    expect(code).toBe(0);
  });

  it.each([
    [[], /^Usage: npm run ingest/u],
    [['--nonsense', 'a.txt'], /^Usage: npm run ingest/u],
    [['--published', 'May', 'a.txt'], /must be a day such as/u],
    [['--newest', '0', 'a.txt'], /a number from 1 to 999/u],
    [['-', '-'], /Name - once/u],
    [['--by', 'nobody@example.org', 'a.txt'], /Nobody signs in as nobody@example\.org/u],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, err } = await ingest(args);
    expect([code, said.test(err)]).toEqual([2, true]);
  });

  it('killed in the middle leaves whole articles or nothing of them', async () => {
    const before = await database.reader.article.count();
    const child = begin([
      '--outlet',
      'The Example',
      ...Array.from({ length: 60 }, (_, n) => file(`many-${n}.txt`, words(n + 100))),
    ]);
    await new Promise<void>((some) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('3/60')) some();
      });
    });
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('close', ended));
    const articles = await database.reader.article.findMany({
      where: { versions: { some: { publication: 'draft' } } },
      include: { passages: { include: { text: true } }, reading: true, proposals: true },
    });
    expect(articles.length).toBeGreaterThan(before - 5 + 2);
    expect(articles.length).toBeLessThan(60);
    for (const {
      length,
      passages: [passage],
      reading,
      proposals,
    } of articles) {
      expect([passage?.text?.text.length, reading?.outcome]).toEqual([length, 'read']);
      expect(proposals.length).toBeGreaterThan(0);
    }
    expect(
      await database.reader.intake.count({
        where: { title: { startsWith: 'Talks on question 1' }, origin: { startsWith: 'many' } },
      }),
    ).toBe(0);
    expect(await verifyChain(database.reader)).toBeNull();
  });
});
