import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each formula of the arithmetic: its file in `lib/domain` and its name. */
const formulas = [
  ['position/alignment', 'alignmentOf'],
  ['position/duplicate-policy', 'toReadings'],
  ['position/enough-evidence', 'lacksOf'],
  ['position/implied-stance', 'impliedStances'],
  ['position/influence', 'withoutEach'],
  ['position/label', 'sideOf'],
  ['position/label', 'standingAt'],
  ['position/local-level', 'smooth'],
  ['position/local-level', 'covariance'],
  ['position/mixed', 'isMixed'],
  ['position/normal', 'normalProbability'],
  ['position/normal', 'probabilityAbove'],
  ['position/normal', 'centralHalfWidth'],
  ['position/position', 'estimatePosition'],
  ['shift/shift', 'shiftsOf'],
  ['shift/stated-turn', 'turnsOf'],
  ['shift/stated-turn', 'stepsOf'],
  ['reliability/krippendorff-alpha', 'krippendorffAlpha'],
  ['reliability/krippendorff-alpha', 'alphaOf'],
  ['reliability/metric', 'squaredDifference'],
  ['reliability/bootstrap-interval', 'bootstrapInterval'],
  ['reliability/seeded-random', 'seededRandom'],
  ['reliability/coder-agreement', 'toCoderAgreement'],
] as const;

test.each(formulas)('%s: the docstring of %s names its source', (file, name) => {
  const text = readFileSync(`lib/domain/${file}.ts`, 'utf8');
  const before = text.slice(0, text.indexOf(`export function ${name}(`));
  expect(before.slice(before.lastIndexOf('/**')), name).toMatch(/source/iu);
});

test('the rules of our own that formulas name as their source are written down', () => {
  const rules = readFileSync('docs/decisions/0007-rules-for-words.md', 'utf8');
  for (const rule of [
    'Counting',
    'Minimum evidence',
    'Labels',
    'Mixed',
    'Shift',
    'Step',
    'Alignment',
    'Implied',
    'Agreement',
  ])
    expect(rules).toContain(`_${rule}_`);
});
