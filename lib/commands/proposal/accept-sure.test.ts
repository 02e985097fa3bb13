import { describe, expect, it, test } from 'vitest';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { articleOfEachTest } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { acceptSure, sureEnoughInput } from './accept-sure';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);

const accept = (sure: number) =>
  desk.database.writer.command((tx) => acceptSure(tx, { article: article.slug, sure }, desk.coder, testInstant));

describe('accepting many at once', () => {
  it('takes those that are sure enough and lack nothing, by one change', async () => {
    const { head } = await desk.database.archive();
    const done = await accept(50);
    expect(done.ok).toBe(true);
    expect((await desk.database.archive()).head).toBe(head + 1);
    const states = (await listProposalsOf(desk.database.reader, article.slug)).filter(
      ({ state }) => state === 'accepted',
    );
    expect(states.length).toBe(done.ok ? done.value : 0);
  });

  it('leaves one alone that a second machine coder found', async () => {
    await desk.database.writer.transact((tx) => tx.proposal.updateMany({ data: { extractor: 'endpoint made-up 1' } }));
    expect(await accept(50)).toMatchObject({
      refusal: { code: 'fields-disagree', field: 'sure', message: 'No open proposal that lacks nothing is that sure.' },
    });
  });

  it('says where none is that sure, and writes nothing', async () => {
    const { head } = await desk.database.archive();
    expect(await accept(100)).toMatchObject({ refusal: { code: 'fields-disagree', field: 'sure' } });
    expect((await desk.database.archive()).head).toBe(head);
  });
});

test.each(['', '49', '101', '90.5', '1e2', 'all', '-50'])('%j is no share', (sure) => {
  expect(sureEnoughInput.safeParse({ article: 'a', sure }).success).toBe(false);
});
