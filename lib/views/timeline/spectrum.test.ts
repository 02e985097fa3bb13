import { expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { toStandingLines } from '../position/standing-line';
import { toSpectrum } from './spectrum';

const role = anIssue('role');
const observations = [
  anObservation({ statementKey: 'june', saidOn: '2021-06-03', target: role }),
  anObservation({ statementKey: 'july', target: role }),
  anObservation({ statementKey: 'us', holder: 'united-states', value: -1, target: role }),
  anObservation({ statementKey: 'heard', holder: 'taliban', claimedBy: 'united-states', target: role }),
  anObservation({ statementKey: 'line', holder: 'pakistan', modality: 'standing', target: role }),
];
const lines = toStandingLines(observations, { on: '2021-07-28', rule: defaultCounting });

it('puts the holders on one axis, a mark for each value found', () => {
  const { rows, n } = toSpectrum(lines);
  expect(
    rows.map(({ holder, position, marks }) => [
      holder.slug,
      position,
      marks.map(({ x, n: of, href }) => [x, of, href]),
    ]),
  ).toEqual([
    ['china', null, [[71, 2, '/statements/july']]],
    ['united-states', null, [[29, 1, '/statements/us']]],
  ]);
  expect(n).toBe(3);
});
