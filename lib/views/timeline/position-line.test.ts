import { describe, expect, it } from 'vitest';
import { aSeries } from '@/lib/testing/series';
import { lineShapes, toPositionLine } from './position-line';
import { toTimeAxis } from './time-axis';

const draw = (stated: Parameters<typeof aSeries>[0]) => {
  const counted = aSeries(stated);
  return toPositionLine(counted, toTimeAxis(counted, null), 'utterance');
};
const steady = [0, 20, 40, 60].map((day) => ({ day, value: 2 }));

describe('a position line', () => {
  it('is drawn only where the evidence allows a label', () => {
    expect(draw(steady.slice(0, 2))).toBeNull();
    expect(draw(steady)).not.toBeNull();
  });

  it('begins and ends with its evidence', () => {
    const points = draw(steady)?.stretches.flat() ?? [];
    expect(points[0]?.day).toBe('2020-03-27');
    expect(points.at(-1)?.day).toBe('2020-05-26');
    for (const { low, mean, high } of points) expect(low < mean && mean < high).toBe(true);
  });

  it('breaks where nothing was said for more than a year', () => {
    const line = draw([...steady, ...steady.map(({ day, value }) => ({ day: day + 500, value }))]);
    expect(line?.stretches).toHaveLength(2);
    expect(line?.stretches.map((points) => [points[0]?.day, points.at(-1)?.day])).toEqual([
      ['2020-03-27', '2020-05-26'],
      ['2021-08-09', '2021-10-08'],
    ]);
  });

  it('is drawn within the scale, says so, and keeps its values', () => {
    const line = draw(steady);
    expect(line?.clamped).toBe(true);
    expect(Math.max(...(line?.stretches.flat() ?? []).map(({ high }) => high))).toBeGreaterThan(2);
    const shapes = line && lineShapes(line, 20);
    const heights = [...(shapes?.area ?? '').matchAll(/ (-?[\d.]+)/gu)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBe(10);
    expect(shapes?.line.startsWith('M')).toBe(true);
    expect(shapes?.area.endsWith('Z')).toBe(true);
  });
});
