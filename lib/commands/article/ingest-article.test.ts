import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { findIntake, listLikenesses } from '@/lib/data/article/intakes';
import type { ReadingInput } from '@/lib/data/proposal/proposal-rows';
import type { Person } from '@/lib/domain/change/refusal';
import { fingerprintOf } from '@/lib/domain/intake/fingerprint';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { likenessOf } from '@/lib/domain/intake/likeness';
import { madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { ingestArticle } from './ingest-article';

const address = 'https://news.example/story';
const intake: IntakeInput = {
  source: 'address',
  origin: address,
  text: madeUpText,
  title: 'Ministers talk',
  outlet: 'The Example',
  publishedOn: '2021-05-18',
  publishedBasis: 'as the page says of itself',
  language: 'en',
  byline: 'Anna Example',
};
const fields = {
  title: 'Ministers talk',
  outlet: 'The Example',
  publishedOn: '2021-05-18',
  publishedBasis: 'as the page says of itself',
  language: 'en',
  textPolicy: 'full',
  textQuality: 'original',
} as const;
const reading: ReadingInput = {
  language: 'en',
  fingerprint: fingerprintOf(madeUpText),
  extractor: '1',
  outcome: 'read',
  proposals: madeUpProposals,
};

let database: TestDatabase;
let coder: Person;
beforeEach(async () => {
  database = await freshDatabase();
  coder = await addPerson(database, 'Cora', 'coder');
});
afterEach(() => database.close());

const ingest = (given: Partial<ReadingInput> = {}) =>
  database.writer.command((tx) =>
    ingestArticle(tx, { intake, fields, reading: { ...reading, ...given } }, coder, testInstant),
  );
const counts = async () => [
  await database.reader.intake.count(),
  await database.reader.article.count(),
  await database.reader.outlet.count(),
  await database.reader.passage.count(),
  await database.reader.reading.count(),
  await database.reader.change.count({ where: { verb: { contains: 'article' } } }),
];

describe('an article that is ingested', () => {
  it('is stored whole, as a draft, with where it came from', async () => {
    expect(await ingest()).toEqual({ ok: true, value: 'the-example-2021-05-18-ministers-talk' });
    expect(await counts()).toEqual([0, 1, 1, 1, 1, 1]);
    expect(await database.reader.reading.findFirst()).toMatchObject({ address, byline: 'Anna Example' });
    expect(await database.reader.change.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
      reason: `Fetched from ${address}`,
    });
  });

  it('leaves nothing behind when it breaks off at its very end', async () => {
    const broken = { ...madeUpProposals[0], confidence: Number.NaN } as never;
    const before = await counts();
    await expect(ingest({ proposals: [...madeUpProposals, broken] })).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });

  it('is the same, a copy or an update of what is stored, by text, address and outlet', async () => {
    await ingest();
    const kinds = async (given: Partial<IntakeInput>) =>
      (await listLikenesses(database.reader, { ...intake, ...given })).map(({ kind }) => kind);
    expect(await kinds({})).toEqual(['same']);
    expect(await kinds({ outlet: 'Another', origin: 'https://another.example/' })).toEqual(['copy']);
    expect(await kinds({ text: 'Something else stands there now.' })).toEqual(['update']);
    expect(await kinds({ text: 'Something else.', origin: 'https://news.example/other' })).toEqual([]);
    expect(await kinds({ text: 'Something else.', source: 'paste', origin: null })).toEqual([]);
  });
});

test.each([
  [true, false, true, 'same'],
  [true, false, null, 'same'],
  [true, true, false, 'same'],
  [true, false, false, 'copy'],
  [false, true, false, 'update'],
  [false, false, true, 'update'],
  [false, false, false, 'near-copy'],
  [false, false, null, 'near'],
] as const)('same text %s, same address %s, same outlet %s: %s', (isSameText, isSameAddress, isSameOutlet, kind) => {
  expect(likenessOf({ isSameText, isSameAddress, isSameOutlet })).toBe(kind);
});

it('a text that nobody put in is not found', async () => expect(await findIntake(database.reader, 1)).toBeNull());
