import { expect, it } from 'vitest';
import { setBeside } from './set-beside';

const span = (start: number, end: number) => ({ start, end });

it('sets a reading beside the proposal whose words it shares most of, and keeps the rest as its own', () => {
  const [near, nearer, far] = [span(0, 100), span(20, 100), span(500, 600)];
  const [shared, barely, alone] = [span(25, 100), span(590, 700), span(300, 400)];
  expect(setBeside([near, nearer, far], [shared, barely, alone])).toEqual({
    opinions: [{ beside: nearer, found: shared }],
    own: [barely, alone],
  });
});

it('has nothing but its own where nothing is proposed', () => {
  expect(setBeside([], [span(0, 5)])).toEqual({ opinions: [], own: [span(0, 5)] });
});
