import { expect, it } from 'vitest';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { hiddenParts, hideHolders, parseHidden } from './hide-holders';
import { toTimeAxis } from './time-axis';
import { toTimeline } from './timeline';

const observations = [
  anObservation({ statementKey: 'a' }),
  anObservation({ statementKey: 'b', holder: 'pakistan', saidOn: '2021-06-03' }),
];
const timeline = toTimeline({
  id: 'p',
  target: anIssue('peace'),
  observations,
  axis: toTimeAxis(observations, '2021-07-30'),
});

it.each([
  [{}, [], []],
  [{ hidden: 'china' }, ['china'], []],
  [{ hidden: ['china,pakistan', 'china'] }, ['china', 'pakistan'], []],
  [{ hidden: 'china,atlantis' }, ['china'], ['hidden=atlantis (nobody of that name has a mark here)']],
])('reads %o', (query, hidden, ignored) => expect(parseHidden(query, timeline)).toEqual({ hidden, ignored }));

it('writes what it reads', () => {
  expect(hiddenParts(['china', 'pakistan'])).toEqual({ hidden: 'china,pakistan' });
  expect(hiddenParts([])).toEqual({});
});

it('leaves the marks off and says so', () => {
  const hidden = hideHolders(timeline, [anActor('china').slug]);
  expect(hidden.dots.map(({ holder }) => holder.slug)).toEqual(['pakistan']);
  expect(hidden.claim).toBe('2 statements, 3 June – 28 July 2021; hidden by you: China (1)');
});
