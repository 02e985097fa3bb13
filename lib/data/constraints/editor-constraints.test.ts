import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '@/lib/testing/attempt';
import { addPerson } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { Transaction } from '../transact';

let database: TestDatabase;
let coderId: number;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  ({ coderId } = await addPerson(database, 'Edda', 'editor'));
});
afterAll(() => database.close());

type Write = (tx: Transaction, seq: number) => Promise<unknown>;

async function place(tx: Transaction, target: 'china' | 'taliban') {
  const { id: holderId } = await tx.actor.findUniqueOrThrow({ where: { slug: 'china' } });
  const { id: targetId } = await tx.target.findFirstOrThrow({ where: { actor: { slug: target } } });
  return { holderId, targetId, coderId };
}

async function silence(
  tx: Transaction,
  seq: number,
  given: Record<string, string> = {},
  target: 'china' | 'taliban' = 'taliban',
) {
  const fields = {
    kind: 'said-nothing',
    from: '2021-05-01',
    to: '2021-05-31',
    sources: 'The ministry’s site.',
    ...given,
  };
  return tx.silence.create({ data: { ...fields, ...(await place(tx, target)), seq } });
}

async function verdict(
  tx: Transaction,
  seq: number,
  given: { on?: string; verdict?: string; reason?: string; direction?: number } = {},
  target: 'china' | 'taliban' = 'taliban',
) {
  const fields = { on: '2021-06-03', verdict: 'dismissed', reason: 'One briefing.', ...given };
  return tx.shiftVerdict.create({ data: { ...fields, ...(await place(tx, target)), seq } });
}

async function event(tx: Transaction, seq: number, given: Record<string, string | number> = {}) {
  const { id: eventId } = await tx.event.create({ data: { slug: 'an-event', seq } });
  const fields = {
    title: 'Fall of Kabul',
    happenedOn: '2021-08-15',
    precision: 'day',
    source: 'Every outlet.',
    publication: 'published',
    ...given,
  };
  return tx.eventVersion.create({ data: { ...fields, eventId, validFrom: seq } });
}

async function group(tx: Transaction, seq: number, given: Record<string, string> = {}) {
  const { id: groupId } = await tx.actorGroup.create({ data: { slug: 'a-group', seq } });
  await tx.actorGroupVersion.create({
    data: { name: 'Hosts', publication: 'published', ...given, groupId, validFrom: seq },
  });
  return groupId;
}

describe('the database refuses', () => {
  it.each<readonly [string, RegExp, Write]>([
    [
      'a silence that ends before it begins',
      /from must not be after to/,
      (tx, seq) => silence(tx, seq, { from: '2021-06-01' }),
    ],
    ['a silence toward its own holder', /toward itself/, (tx, seq) => silence(tx, seq, {}, 'china')],
    ['a silence of no kind of ours', /kind must be one of/, (tx, seq) => silence(tx, seq, { kind: 'silent' })],
    ['a silence without sources', /sources must not be empty/, (tx, seq) => silence(tx, seq, { sources: '  ' })],
    [
      'a silence from a day the calendar does not have',
      /from must be a calendar day/,
      (tx, seq) => silence(tx, seq, { from: '2021-02-30' }),
    ],
    ['a silence to no day', /to must be a calendar day/, (tx, seq) => silence(tx, seq, { to: 'today' })],
    ['a silence of a past change', /seq must be the current change/, (tx) => silence(tx, 1)],
    ['a verdict of no word of ours', /verdict must be one of/, (tx, seq) => verdict(tx, seq, { verdict: 'maybe' })],
    ['a verdict on no day', /on must be a calendar day/, (tx, seq) => verdict(tx, seq, { on: '2021-13-01' })],
    ['a verdict in no direction', /direction must be 1 or -1/, (tx, seq) => verdict(tx, seq, { direction: 0 })],
    ['a verdict without reason', /reason must not be empty/, (tx, seq) => verdict(tx, seq, { reason: '' })],
    ['a verdict on a holder toward itself', /toward itself/, (tx, seq) => verdict(tx, seq, {}, 'china')],
    [
      'an event on a day the calendar does not have',
      /happenedOn must be a calendar day/,
      (tx, seq) => event(tx, seq, { happenedOn: '2021-02-30' }),
    ],
    [
      'an event of a precision that is no word of ours',
      /precision must be one of/,
      (tx, seq) => event(tx, seq, { precision: 'as-of' }),
    ],
    [
      'an event in no state of ours',
      /publication must be one of/,
      (tx, seq) => event(tx, seq, { publication: 'leaked' }),
    ],
    ['an event without a source', /source must not be empty/, (tx, seq) => event(tx, seq, { source: ' ' })],
    ['an event without a title', /title must not be empty/, (tx, seq) => event(tx, seq, { title: '' })],
    ['an event of an article that is not stored', /Foreign key/, (tx, seq) => event(tx, seq, { articleId: 9_999 })],
    [
      'two versions of one event in force',
      /Unique constraint/,
      async (tx, seq) => {
        const { id: _, ...row } = await event(tx, seq);
        await tx.eventVersion.create({ data: row });
      },
    ],
    ['a group without a name', /name must not be empty/, (tx, seq) => group(tx, seq, { name: '' })],
    [
      'a group in no state of ours',
      /publication must be one of/,
      (tx, seq) => group(tx, seq, { publication: 'hidden' }),
    ],
    [
      'a member twice',
      /Unique constraint/,
      async (tx, seq) => {
        const member = { groupId: await group(tx, seq), actorId: 1, validFrom: seq };
        await tx.groupMember.create({ data: member });
        await tx.groupMember.create({ data: member });
      },
    ],
  ])('%s', async (_, message, write) => {
    expect(await attempt(database, write)).toMatch(message);
  });
});

describe('the database lets in', () => {
  it.each<readonly [string, Write]>([
    ['a silence of one day', (tx, seq) => silence(tx, seq, { to: '2021-05-01', kind: 'declined' })],
    ['a verdict', (tx, seq) => verdict(tx, seq)],
    ['an event', (tx, seq) => event(tx, seq)],
    [
      'a group with members',
      async (tx, seq) => tx.groupMember.create({ data: { groupId: await group(tx, seq), actorId: 1, validFrom: seq } }),
    ],
  ])('%s', async (_, write) => {
    expect(await attempt(database, write)).toBeNull();
  });
});
