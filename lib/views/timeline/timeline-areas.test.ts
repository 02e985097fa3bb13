import { expect, it } from 'vitest';
import { anObservation, anIssue } from '@/lib/testing/observation';
import { toTimeAxis } from './time-axis';
import { toTimeline } from './timeline';
import { toFigureAreas } from './timeline-areas';

const said = (statementKey: string, saidOn: string, value: 1 | -1 = 1) =>
  anObservation({ statementKey, saidOn, value });
const observations = [
  said('a', '2021-05-01'),
  said('b', '2021-05-01'),
  said('c', '2021-05-08'),
  said('d', '2021-05-02', -1),
  said('e', '2021-07-28'),
];
const timeline = toTimeline({
  id: 'p',
  target: anIssue('peace'),
  observations,
  axis: toTimeAxis(observations, '2021-07-30'),
});

it('leads to the list of exactly the statements that share an area, fewer of them the wider the picture', () => {
  const areas = toFigureAreas(timeline, false);
  expect(areas.map(({ at, href }) => [at, href])).toEqual([
    ['n', '/statements?target=issue:peace&ids=a~b~c'],
    ['mw', '/statements?target=issue:peace&ids=a~b'],
  ]);
  expect(areas[0]).toMatchObject({
    words: '3 statements here: open the list of them',
    y: timeline.laneHeight,
    height: timeline.laneHeight,
  });
  expect(toFigureAreas(timeline, true).map(({ at, href }) => [at, href])).toEqual([
    [null, '/statements?target=issue:peace&ids=a~b~c'],
  ]);
});
