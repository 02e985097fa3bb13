import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import type { Target } from '@/lib/domain/target/target';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { aSeries } from '@/lib/testing/series';
import { toFindings } from './findings';
import { toPartings } from './parting';
import { toRestsOnOne } from './rests-on-one';
import { leftOutLine, nothingWords, toStandingLines } from './standing-line';
import { toWhatMoved } from './what-moved';

const role = anIssue('role');
const asked = { on: '2021-07-28', rule: defaultCounting };
const observations = [
  anObservation({ statementKey: 'june', saidOn: '2021-06-03', target: role }),
  anObservation({ statementKey: 'july', target: role }),
  anObservation({ statementKey: 'us', holder: 'united-states', value: -1, target: role }),
  anObservation({ statementKey: 'heard', holder: 'taliban', claimedBy: 'united-states', target: role }),
  anObservation({ statementKey: 'line', holder: 'pakistan', modality: 'standing', target: role }),
];
const lines = toStandingLines(observations, asked);

describe('where holders stand, a line each', () => {
  it('says what was found, on whose word, and what does not count', () => {
    expect(lines.map(({ holder, words, leftOut }) => [holder.slug, words, leftOut])).toEqual([
      ['china', '+1 in both statements found (3 Jun, 28 Jul). No label: too few.', []],
      ['united-states', '−1 in the one statement found (28 Jul). No label: too few.', []],
      ['pakistan', null, ['1 undated general position']],
      ['taliban', null, ['+1 on the United States’ word (28 Jul)']],
    ]);
  });

  it('names several heard on one’s word together', () => {
    const heard = [
      anObservation({ holder: 'taliban', claimedBy: 'united-states', target: role }),
      anObservation({
        statementKey: 'more',
        holder: 'taliban',
        claimedBy: 'united-states',
        value: 2,
        saidOn: '2021-06-03',
        target: role,
      }),
    ];
    const [line] = toStandingLines(heard, asked);
    expect(line && [nothingWords(line), leftOutLine(line)]).toEqual([
      'nothing counted.',
      'Left out: +2 (3 Jun), +1 (28 Jul) on the United States’ word.',
    ]);
  });

  it('opens exactly its statements', () => {
    expect(lines[0]?.href).toBe('/statements?holder=china&target=issue:role');
    expect(lines[0]?.evidence).toEqual([
      { href: '/statements/june', words: '+1, 3 Jun' },
      { href: '/statements/july', words: '+1, 28 Jul' },
    ]);
  });

  it('is asked of a day', () => {
    expect(toStandingLines(observations, { ...asked, on: '2021-06-30' })[0]?.words).toBe(
      '+1 in the one statement found (3 Jun). No label: too few.',
    );
    const [early] = toStandingLines(observations, { ...asked, on: '2020-01-01' });
    expect(early && [early.words, nothingWords(early), leftOutLine(early)]).toEqual([
      null,
      'nothing found by then.',
      null,
    ]);
    const heard = toStandingLines(observations, { ...asked, on: '2020-01-01' }).find(
      ({ holder }) => holder.slug === 'taliban',
    );
    expect(heard?.leftOut, 'what was said later').toEqual([]);
  });
});

it('parts those for from those against, and keeps hearsay apart', () => {
  const [parting] = toPartings(lines);
  expect(parting?.for.map(({ holder }) => holder.slug)).toEqual(['china']);
  expect(parting?.against.map(({ holder }) => holder.slug)).toEqual(['united-states']);
  expect(parting?.hearsay.map(({ holder }) => holder.slug)).toEqual(['pakistan', 'taliban']);
  expect(toPartings(lines.filter(({ holder }) => holder.slug === 'china'))).toEqual([]);
});

it('names what is based on one statement', () => {
  const rests = toRestsOnOne(lines);
  expect(rests.labels).toEqual([]);
  expect(rests.single.map(({ holder }) => holder.slug)).toEqual(['united-states']);
});

describe('findings', () => {
  const found = toFindings(lines, toPartings(lines), toWhatMoved(observations, defaultCounting), toRestsOnOne(lines));
  it('are plain sentences that open their evidence', () => {
    expect(found).toEqual([
      {
        rule: 'best-supported',
        words: 'On “Issue role”, China: +1 in both statements found (3 Jun, 28 Jul). No label: too few.',
        href: '/statements?holder=china&target=issue:role',
      },
      {
        rule: 'widest-parting',
        words:
          'China and the United States part company over “Issue role”. China: +1 in both statements found (3 Jun, ' +
          '28 Jul). No label: too few. The United States: −1 in the one statement found (28 Jul). No label: too few.',
        href: '/issues/role#where-they-part',
      },
      {
        rule: 'movement',
        words:
          'No shift found: that takes two statements before it and two after. 1 position is based on one statement.',
        href: '/shifts',
      },
    ]);
  });

  it.each([
    [
      'a plain verb',
      [1, 2, 1, 1],
      {},
      'China backs “Issue role”: all 4 statements found say so (+1 to +2, 27 March – 26 April 2020).',
    ],
    [
      'poles of its own',
      [-1, 0, -2, -1, -1],
      { againstPole: 'finds them wrong', forPole: 'finds them right' },
      'On “Issue role”, China finds them wrong: ' +
        '4 of 5 statements found say so, 1 takes no side (−2 to 0, 27 March – 6 May 2020)',
    ],
    [
      'no side',
      [0, 0, 0],
      {},
      'On “Issue role”, China takes no side: all 3 statements found say so (0, 27 March – 16 April 2020).',
    ],
    [
      'unclear',
      [1, -1, 1, -1],
      {},
      'On “Issue role”, China’s position is unclear, mixed: −1 to +1 in 4 statements found',
    ],
  ] as const)('say %s as a sentence', (_, values, poles, words) => {
    const target: Target = role.kind === 'issue' ? { ...role, issue: { ...role.issue, ...poles } } : role;
    const series = aSeries(values.map((value, i) => ({ day: i * 10, value }))).map((one) => ({
      ...one,
      score: { ...one.score, target },
    }));
    const known = toStandingLines(series, { ...asked, on: '2020-05-06' });
    expect(toFindings(known, [], toWhatMoved([], defaultCounting), toRestsOnOne([]))[0]?.words).toContain(words);
  });

  it('are none in an empty collection', () => {
    expect(toFindings([], [], toWhatMoved([], defaultCounting), toRestsOnOne([]))).toEqual([]);
  });
});
