import { beforeEach, expect, it, vi } from 'vitest';
import { StepFailed } from './run-command.mjs';
import { doSteps } from './steps.mjs';

const said: string[] = [];
const step = (name: string, work: () => Promise<void> = () => Promise.resolve()) => ({
  name,
  work: async () => {
    said.push(`${name} begins`);
    await work();
    said.push(`${name} ends`);
  },
});
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
const fails = () => Promise.reject(new StepFailed('Mend it.'));

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});

it('does steps in order, those of a list beside one another, and stops after one that failed', async () => {
  const steps = [step('one'), [step('slow', soon), step('broken', fails)], step('never')];
  const done = await doSteps(steps);
  expect(said).toEqual(['one begins', 'one ends', 'slow begins', 'broken begins', 'slow ends']);
  const outcomes = [
    { name: 'one', outcome: 'done' },
    { name: 'broken', outcome: 'failed' },
    { name: 'slow', outcome: 'done' },
  ];
  expect(done).toMatchObject({ rows: outcomes, failure: { message: 'Mend it.' } });
});

it('does one list of steps beside another, each in order, and begins no more of either after a failure', async () => {
  const steps = [
    [
      [step('a', soon), step('b')],
      [step('c'), step('d', fails), step('e')],
    ],
    step('never'),
  ];
  const done = await doSteps(steps);
  expect(said).toEqual(['a begins', 'c begins', 'c ends', 'd begins', 'a ends']);
  const outcomes = [
    { name: 'c', outcome: 'done' },
    { name: 'd', outcome: 'failed' },
    { name: 'a', outcome: 'done' },
  ];
  expect(done).toMatchObject({ rows: outcomes, failure: { message: 'Mend it.' } });
});

it('passes over what has not changed', async () => {
  const stamp = { unchanged: () => true, forget: () => undefined, remember: () => undefined };
  const done = await doSteps([{ ...step('kept'), stamp }]);
  expect(done).toMatchObject({ rows: [{ name: 'kept', outcome: 'unchanged' }], failure: null });
});
