import { describe, expect, it } from 'vitest';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { toVoiceSpread } from './voice-spread';

const wang = { ...anActor('wang-yi'), name: 'Wang Yi', kind: 'person' } as const;
const zhao = { ...anActor('zhao'), name: 'Zhao', kind: 'person' } as const;
const role = (title: string) => [{ title, of: anActor('china'), from: null, until: null, former: false }];
const roles = new Map([
  ['wang-yi', role('Foreign Minister')],
  ['zhao', role('Foreign Ministry spokesman')],
]);
const said = (statementKey: string, given: Parameters<typeof anObservation>[0]) =>
  anObservation({ statementKey, ...given });

describe('toVoiceSpread', () => {
  const spread = toVoiceSpread(
    [
      said('a', { speaker: wang, value: -1 }),
      said('b', { speaker: wang, value: 2 }),
      said('c', { speaker: zhao, value: 0 }),
      said('d', { speaker: zhao, value: -2, target: anIssue('other', 1) }),
      said('e', { value: 1, target: anIssue('other', 1) }),
      said('f', { speaker: zhao, value: -2, claimedBy: 'taliban' }),
    ],
    roles,
  );
  it('names kinds of voice from the head down, with who they are', () =>
    expect(spread.columns.map(({ name, who }) => [name, who])).toEqual([
      ['Minister', 'Wang Yi'],
      ['Spokesperson', 'Zhao'],
      ['No speaker named', ''],
    ]));
  it('gives the ends of what each stated, never a mean, and leads to exactly these', () =>
    expect(
      spread.rows.map(({ target, ranges }) => [
        target.key,
        ranges.map((range) => range && [range.words, range.n, range.href]),
      ]),
    ).toEqual([
      [
        'issue:peace',
        [
          ['−1 to +2', 2, '/statements?holder=china&target=issue:peace&speaker=wang-yi&ids=a~b'],
          ['0', 1, '/statements?holder=china&target=issue:peace&speaker=zhao&ids=c'],
          null,
        ],
      ],
      [
        'issue:other',
        [
          null,
          ['−2', 1, '/statements?holder=china&target=issue:other&speaker=zhao&ids=d'],
          ['+1', 1, '/statements?holder=china&target=issue:other&speaker=china&ids=e'],
        ],
      ],
    ]));
  it('needs two kinds of voice to have a spread', () => {
    expect(spread.only).toBeNull();
    expect(toVoiceSpread([said('a', { speaker: wang })], roles).only).toBe(
      'One kind of voice only, so there is no spread to show: minister (Wang Yi), 1 stance counted.',
    );
    expect(toVoiceSpread([], roles)).toEqual({ columns: [], rows: [], only: null });
  });
});
