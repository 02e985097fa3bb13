import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { beginAttempt, completeAttempt, mostRefused } from './sign-in-limit';

const start = Date.parse('2026-11-22T12:00:00Z');
const minutesLater = (minutes: number): Date => new Date(start + minutes * 60_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const attempt = (account: string, address: string, minutes = 0) =>
  database.writer.transact((tx) => beginAttempt(tx, { account, address }, minutesLater(minutes)));

async function refuse(times: number, who: (time: number) => readonly [string, string]): Promise<void> {
  for (let time = 0; time < times; time += 1) expect((await attempt(...who(time))).ok).toBe(true);
}

const tooMany = { ok: false, refusal: { code: 'too-many-attempts', minutes: 15 } };

describe('the sign-in limit', () => {
  it('turns an account away after five refusals, wherever they came from', async () => {
    await refuse(mostRefused.ofAccount, (time) => ['a@example.org', `192.0.2.${time}`]);
    expect(await attempt('a@example.org', '198.51.100.1')).toEqual(tooMany);
    expect((await attempt('b@example.org', '198.51.100.1')).ok).toBe(true);
  });

  it('turns an address away after twenty refusals, whatever the account', async () => {
    await refuse(mostRefused.fromAddress, (time) => [`a${time}@example.org`, '192.0.2.1']);
    expect(await attempt('new@example.org', '192.0.2.1')).toEqual(tooMany);
    expect((await attempt('new@example.org', '192.0.2.2')).ok).toBe(true);
  });

  it('hears the account again after 15 minutes, though somebody kept trying', async () => {
    await refuse(mostRefused.ofAccount, () => ['a@example.org', '192.0.2.1']);
    expect(await attempt('a@example.org', '192.0.2.1', 14)).toEqual(tooMany);
    expect((await attempt('a@example.org', '192.0.2.1', 16)).ok).toBe(true);
  });

  it('does not count an attempt that succeeded', async () => {
    for (let time = 0; time < mostRefused.ofAccount * 2; time += 1) {
      const begun = await attempt('a@example.org', '192.0.2.1');
      if (!begun.ok) throw new Error('turned away');
      await database.writer.transact((tx) => completeAttempt(tx, begun.value));
    }
    expect((await attempt('a@example.org', '192.0.2.1')).ok).toBe(true);
    expect(await database.reader.accessEntry.count({ where: { kind: 'signed-in' } })).toBe(mostRefused.ofAccount * 2);
  });

  it('counts attempts that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('a@example.org', '192.0.2.1')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(mostRefused.ofAccount);
  });

  it('notes each attempt, those turned away too', async () => {
    await refuse(mostRefused.ofAccount, () => ['a@example.org', '192.0.2.1']);
    await attempt('a@example.org', '192.0.2.1');
    const kinds = await database.reader.accessEntry.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } });
    expect(kinds).toEqual([{ kind: 'sign-in-limited', _count: 1 }, { kind: 'sign-in-refused', _count: 5 }]);
  });
});
