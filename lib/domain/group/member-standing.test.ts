import { expect, test } from 'vitest';
import { anObservation } from '@/lib/testing/observation';
import { defaultCounting } from '../stance/counting-rule';
import type { Observation } from '../stance/observation';
import { memberStanding } from './member-standing';

const valued = (...values: (-2 | -1 | 0 | 1 | 2)[]): Observation[] => values.map((value) => anObservation({ value }));
const hearsay = anObservation({ claimedBy: 'china', holder: 'pakistan', value: -2 });
const own = anObservation({ capacity: 'own', value: -2 });
const standing = anObservation({ modality: 'standing', value: -2 });
const unnamed = anObservation({}, { ...defaultCounting, namedOutlets: true });
const open = anObservation({ openSince: '2026-11-22T12:00:00.000Z', value: 1 });

test.each([
  ['backs', valued(1, 2)],
  ['backs', [...valued(1), hearsay, own, standing]],
  ['rejects', valued(-1)],
  ['takes-no-side', valued(0, 0)],
  ['says-both', valued(1, -1)],
  ['says-both', valued(2, 0, -1)],
  ['backs-or-no-side', valued(1, 0)],
  ['rejects-or-no-side', valued(0, -2)],
  ['open', [open]],
  ['open', [open, hearsay]],
  ['backs', [open, ...valued(1)]],
  ['hearsay', [hearsay, hearsay]],
  ['private', [own]],
  ['standing', [standing]],
  ['left-out', [hearsay, standing]],
  ['left-out', [unnamed]],
  ['none-found', []],
] as const)('%s', (expected, observations) => {
  expect(memberStanding(observations, [])).toBe(expected);
});

test.each([
  ['said-nothing', [], [{ kind: 'said-nothing' }, { kind: 'declined' }]],
  ['declined', [], [{ kind: 'declined' }]],
  ['rejects', valued(-1), [{ kind: 'said-nothing' }]],
  ['hearsay', [hearsay], [{ kind: 'declined' }]],
] as const)('%s beside a recorded silence', (expected, observations, silences) => {
  expect(memberStanding(observations, silences)).toBe(expected);
});
