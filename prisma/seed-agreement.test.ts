import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { revertChange } from '@/lib/commands/change/revert-change';
import { listCodings } from '@/lib/data/stance/codings';
import type { Person } from '@/lib/domain/change/refusal';
import { toCoderAgreement } from '@/lib/domain/reliability/coder-agreement';
import { reliabilitySettings } from '@/lib/domain/reliability/reliability-settings';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { readSeedFiles } from './seed/read-files';
import { targetKey } from './seed/seed-inputs';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

const agreement = async (kind: 'assisted' | 'person', version?: number) =>
  toCoderAgreement((await listCodings(await database.archive(version))).codings, kind, reliabilitySettings);

describe('the two runs of the seed', () => {
  it('named the targets that its files say, 12 of 71 in one run only', async () => {
    const { statements } = await readSeedFiles();
    const named = (run: 'a' | 'b') =>
      new Set(
        statements.flatMap(({ key, codings }) => codings[run].map(({ target }) => `${key} ${targetKey(target)}`)),
      );
    const [a, b] = [named('a'), named('b')];
    const either = new Set([...a, ...b]);
    const one = [...either].filter((pair) => !a.has(pair) || !b.has(pair)).length;
    expect(await agreement('assisted')).toMatchObject({ coders: 2, named: either.size, namedByOne: one });
    expect([one, either.size]).toEqual([12, 71]);
  });

  it('agree as its codebook says', async () => {
    const { sign, value, signOrNone } = await agreement('assisted');
    const alphas = [sign, value, signOrNone].map(({ alpha }) =>
      alpha.kind === 'measured' ? alpha.alpha.toFixed(2) : alpha.why,
    );
    expect(alphas).toEqual(['0.92', '0.97', '0.64']);
    expect([sign.units, value.units, signOrNone.units]).toEqual([59, 59, 71]);
    for (const { alpha, interval } of [sign, value, signOrNone]) {
      const held =
        alpha.kind === 'measured' &&
        interval.kind === 'measured' &&
        interval.low <= alpha.alpha &&
        alpha.alpha <= interval.high;
      expect(held).toBe(true);
    }
  });
});

describe('people', () => {
  const statementKey = 'wang-2021-07-28-taliban-role';
  const target = 'issue:taliban-role';
  const judge = (person: Person, value: 1 | 2 | null) =>
    database.writer.command((tx) =>
      annotateStance(
        tx,
        { statementKey, target, value, reason: 'Read.', settle: false, adjudicationSeen: 0 },
        person,
        testInstant,
      ),
    );

  it('are measured apart, by their newest judgement, at the version asked and without what was undone', async () => {
    expect(await agreement('person')).toMatchObject({ coders: 0, named: 0 });
    const [edda, karl] = [await addPerson(database, 'Edda', 'editor'), await addPerson(database, 'Karl', 'coder')];
    await judge(edda, 1);
    await judge(karl, null);
    expect(await agreement('person')).toMatchObject({ coders: 2, named: 1, namedByOne: 1 });
    const { head } = await database.archive();
    expect((await judge(karl, 2)).ok).toBe(true);
    expect(await agreement('person')).toMatchObject({ named: 1, namedByOne: 0, value: { units: 1 } });
    expect(await agreement('person', head)).toMatchObject({ named: 1, namedByOne: 1 });
    const undo = await database.writer.command((tx) =>
      revertChange(tx, { seq: head + 1, reason: 'Wrong statement.' }, edda, testInstant),
    );
    expect(undo.ok).toBe(true);
    expect(await agreement('person')).toMatchObject({ named: 1, namedByOne: 1 });
    expect(await agreement('assisted')).toMatchObject({ named: 71 });
  });
});
