import { describe, expect, it } from 'vitest';
import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Report } from '@/lib/domain/report/report';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Statement } from '@/lib/domain/statement/statement';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { toAccountMatches } from './account-matches';

const china = anActor('china');
const taliban = anActor('taliban');
const belonging = new Map([['china-mfa', china]]);

interface StatementParts {
  readonly claimedBy?: ActorReference;
  /** The outermost relay of each report; null where the outlet names none. */
  readonly relays?: readonly (ActorReference | null)[];
  readonly issue?: string;
  readonly open?: boolean;
}

const said = (
  key: string,
  holder: ActorReference,
  value: StanceValue,
  { claimedBy, relays = [null], issue = 'peace', open = false }: StatementParts = {},
): Statement => ({
  id: 1,
  key,
  summary: key,
  speaker: holder,
  speakerRoles: [],
  capacity: 'official',
  principals: [{ actor: holder, claimedBy: claimedBy ?? null }],
  addressees: [],
  occasion: null,
  saidOn: '2021-07-28',
  precision: 'day',
  venue: '',
  modality: 'asserted',
  condition: null,
  publication: 'published',
  reports: relays.map((relay) => ({ relays: relay ? [relay] : [] }) as unknown as Report),
  scores: [
    anObservation({ target: anIssue(issue), value, ...(open ? { openSince: '2026-11-22T00:00:00.000Z' } : {}) }).score,
  ],
});
const ministry = anActor('china-mfa');
const rows = (...statements: Statement[]) =>
  toAccountMatches(statements, belonging).rows.map(({ key, entries, words }) => [
    key,
    entries.map((these) => these.map(({ value }) => value)),
    words,
  ]);
const other = said('other', china, 0, { issue: 'other' });
const others = said('others', taliban, 0, { issue: 'others' });

describe('toAccountMatches', () => {
  it.each([
    [
      'one statement that both tell of',
      [said('a', taliban, 2, { relays: [null, ministry] })],
      [['issue:peace taliban', [[2], [2]], 'Confirmed: both sides tell of the same statement.']],
    ],
    [
      'a difference',
      [said('a', taliban, 1), said('b', taliban, 2, { claimedBy: china })],
      [['issue:peace taliban', [[2], [1]], 'They differ: +1 by its own account, +2 on China’s word.']],
    ],
    [
      'the same in two statements',
      [said('a', taliban, 1), said('b', taliban, 1, { claimedBy: china })],
      [['issue:peace taliban', [[1], [1]], 'The same, +1, by both, in different statements.']],
    ],
    [
      'on the other’s word alone',
      [said('a', china, 2, { claimedBy: taliban })],
      [['issue:peace china', [[], [2]], 'Only on the Taliban’s word: nothing found in its own account.']],
    ],
    [
      'each for itself',
      [said('a', china, 2), said('b', taliban, -1)],
      [
        ['issue:peace china', [[2], []], 'Only by its own account.'],
        ['issue:peace taliban', [[], [-1]], 'Only by its own account.'],
      ],
    ],
    [
      'what is not settled is not compared',
      [said('a', taliban, 1, { open: true }), said('b', taliban, 2, { claimedBy: china })],
      [['issue:peace taliban', [[2], [1]], 'Not compared: not settled.']],
    ],
  ] as const)('%s', (_, statements, expected) => expect(rows(...statements, other, others)).toEqual(expected));

  it('leaves out what one side alone speaks to, of itself', () => expect(rows(other, others)).toEqual([]));

  it('compares nothing where one side alone has an account', () =>
    expect(toAccountMatches([said('a', taliban, 2, { claimedBy: china }), other], belonging)).toEqual({
      sides: [china],
      rows: [],
    }));

  it('opens each value’s statement and says on whose word it is', () => {
    const [row] = toAccountMatches([said('a', china, 2, { claimedBy: taliban }), other], belonging).rows;
    expect(row?.entries[1]?.[0]).toMatchObject({ href: '/statements/a', onWord: 'on the Taliban’s word' });
  });
});
