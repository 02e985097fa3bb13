import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './places.mjs';
import { e2eTimes, slowestOf, unitTimes } from './results.mjs';

it('names each unit test by its file and its words, with what it took; one that was passed over took nothing', () => {
  const tests = [{ fullName: 'an actor is found', duration: 12.5 }, { fullName: 'an actor is left out' }];
  const report = { testResults: [{ name: path.join(root, 'lib/data/actor.test.ts'), assertionResults: tests }] };
  expect(unitTimes(report)).toEqual([
    { test: 'lib/data/actor.test.ts: an actor is found', took: 12.5 },
    { test: 'lib/data/actor.test.ts: an actor is left out', took: 0 },
  ]);
});

it('names each e2e test by its file and its words, those of a group too', () => {
  const file = 'readers/who-moved.spec.ts';
  const spec = (title: string, ...durations: number[]) => ({
    title,
    file,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const group = { title: 'without JavaScript', file, specs: [spec('are they the same?', 5)] };
  const report = { suites: [{ title: file, file, specs: [spec('who moved?', 30, 12)], suites: [group] }] };
  expect(e2eTimes(report)).toEqual([
    { test: 'e2e/readers/who-moved.spec.ts: who moved?', took: 42 },
    { test: 'e2e/readers/who-moved.spec.ts: without JavaScript are they the same?', took: 5 },
  ]);
});

it('lists the slowest first, as many as are wanted, in seconds', () => {
  const times = [
    { test: 'quick', took: 40 },
    { test: 'slow', took: 12_340 },
    { test: 'middling', took: 3_000 },
  ];
  expect(slowestOf(times, 2)).toEqual(['    12.3 s  slow', '     3.0 s  middling']);
});
