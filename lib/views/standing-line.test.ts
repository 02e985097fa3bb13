import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { toFindings } from './findings';
import { toPartings } from './parting';
import { toRestsOnOne } from './rests-on-one';
import { toSpectrum } from './spectrum';
import { toStandingLines } from './standing-line';
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
      ['pakistan', null, ['1 standing line']],
      ['taliban', null, ['on the United States’ word: +1 28 Jul']],
    ]);
  });

  it('opens exactly its statements', () => {
    expect(lines[0]?.href).toBe('/statements?holder=china&target=issue:role');
    expect(lines[0]?.evidence).toEqual([{ href: '/statements/june', words: '+1, 3 Jun' }, { href: '/statements/july', words: '+1, 28 Jul' }]);
  });

  it('is asked of a day', () => {
    expect(toStandingLines(observations, { ...asked, on: '2021-06-30' })[0]?.words).toBe('+1 in the one statement found (3 Jun). No label: too few.');
    expect(toStandingLines(observations, { ...asked, on: '2020-01-01' })[0]?.words).toBeNull();
  });
});

it('parts those for from those against, and keeps hearsay apart', () => {
  const [parting] = toPartings(lines);
  expect(parting?.for.map(({ holder }) => holder.slug)).toEqual(['china']);
  expect(parting?.against.map(({ holder }) => holder.slug)).toEqual(['united-states']);
  expect(parting?.hearsay.map(({ holder }) => holder.slug)).toEqual(['pakistan', 'taliban']);
  expect(toPartings(lines.filter(({ holder }) => holder.slug === 'china'))).toEqual([]);
});

it('puts the holders on one axis, a mark for each value found', () => {
  const { rows, n } = toSpectrum(lines);
  expect(rows.map(({ holder, position, marks }) => [holder.slug, position, marks.map(({ x, n: of, href }) => [x, of, href])])).toEqual([
    ['china', null, [[71, 2, '/statements/july']]],
    ['united-states', null, [[29, 1, '/statements/us']]],
  ]);
  expect(n).toBe(3);
});

it('names what rests on one statement', () => {
  const rests = toRestsOnOne(lines);
  expect(rests.labels).toEqual([]);
  expect(rests.single.map(({ holder }) => holder.slug)).toEqual(['united-states']);
});

describe('findings', () => {
  const found = toFindings(lines, toPartings(lines), toWhatMoved(observations, defaultCounting), toRestsOnOne(lines));
  it('are plain sentences that open their evidence', () => {
    expect(found).toEqual([
      { rule: 'best-supported', words: 'On “Issue role”, China: +1 in both statements found (3 Jun, 28 Jul). No label: too few.', href: '/statements?holder=china&target=issue:role' },
      { rule: 'widest-parting', words: 'China and the United States part on “Issue role”. China: +1 in both statements found (3 Jun, 28 Jul). No label: too few. The United States: −1 in the one statement found (28 Jul). No label: too few.', href: '/issues/role#where-they-part' },
      { rule: 'movement', words: 'No shift found: nobody’s position moved on two statements before and two after. 1 position rests on a single statement.', href: '/shifts' },
    ]);
  });

  it('are none in an empty collection', () => {
    expect(toFindings([], [], toWhatMoved([], defaultCounting), toRestsOnOne([]))).toEqual([]);
  });
});
