import { expect, test } from 'vitest';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { dayAtPlace } from './day-at-place';
import { drawnBand, drawnMean } from './explorer-line';
import { toExplorerPicture } from './explorer-picture';
import { placeOf, toTimeAxis } from './time-axis';
import { toTimeline } from './timeline';

const outlets = ['a', 'b'].map((slug, id) => ({ id, slug, name: slug, named: true, kind: 'press' }) as never);
const said = ['2021-04-01', '2021-05-01', '2021-06-01'].map((saidOn, n) =>
  anObservation({ statementKey: `c${n}`, saidOn, value: 1, outlets, occasionSlug: `o${n}` }),
);
const observations = [
  ...said,
  anObservation({ statementKey: 'u', holder: 'united-states', saidOn: '2021-05-10', value: -2 }),
];
const axis = toTimeAxis(observations, '2021-06-01');
const timeline = toTimeline({ id: 'p', target: anIssue('peace'), observations, axis });
const picture = toExplorerPicture(timeline, (href) => `${href}?version=7`);

test('the explorer draws exactly the figure’s dots, under their names, in their order', () => {
  expect(picture.points.map(({ key, name, x, y, bar, open, n }) => ({ key, name, x, y, bar, open, n }))).toEqual(
    timeline.dots.map(({ key, name, x, y, bar, open, n }) => ({ key, name, x, y, bar, open, n })),
  );
  expect(picture.points.map(({ href }) => href)).toEqual(timeline.dots.map(({ href }) => `${href}?version=7`));
  expect(picture.ground).toEqual({
    lanes: timeline.lanes,
    laneHeight: timeline.laneHeight,
    height: timeline.height,
    axis: timeline.axis,
    events: timeline.events,
  });
});

test('and exactly the points of its lines, drawn clamped as the figure clamps them', () => {
  expect(timeline.lines).toHaveLength(1);
  for (const { holder, stretches } of timeline.lines) {
    const line = picture.series.find(({ slug }) => slug === holder.slug)?.line.filter(({ mean }) => mean !== null);
    expect(line).toEqual(stretches.flat().map(({ x, mean, low, high }) => ({ x, mean, low, high })));
    expect(line?.map(drawnBand)).toEqual(
      stretches.flat().map(({ low, high }) => [Math.max(-2, low), Math.min(2, high)]),
    );
    expect(line?.map(drawnMean)).toEqual(stretches.flat().map(({ mean }) => Math.min(2, mean)));
  }
});

test('each point says its position and interval, or why there is none', () => {
  expect(picture.points[0]?.position).toMatch(/^Position that day \+\d\.\d, 80 % interval [+−]?\d\.\d to \+\d\.\d$/);
  expect(picture.points.find(({ slug }) => slug === 'united-states')?.position).toBe(
    'No position estimated: too few statements',
  );
});

test('marks that share an area open a list at the page’s version', () => {
  expect(picture.ids).toBe('/statements?target=issue:peace?version=7&ids=');
  expect(picture.points.map(({ statement, lane }) => [statement, lane])).toEqual(
    timeline.dots.map(({ statement, value }) => [statement, 2 - value]),
  );
});

test('it can be sent as data', () => expect(JSON.parse(JSON.stringify(picture))).toEqual(picture));

test.each(['2021-04-01', '2021-05-17', '2021-06-30'])('the place of %s leads back to it', (day) => {
  const at = placeOf(axis, Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 0.5);
  expect(dayAtPlace(axis, at)).toBe(day);
});
