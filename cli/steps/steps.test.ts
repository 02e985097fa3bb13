import { expect, it, vi } from 'vitest';
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

it('does steps in order, those of a list beside one another, and stops after one that failed', async () => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  const steps = [step('one'), [step('slow', soon), step('broken', fails)], step('never')];
  const done = await doSteps(steps);
  expect(said).toEqual(['one begins', 'one ends', 'slow begins', 'broken begins', 'slow ends']);
  const outcomes = [
    { name: 'one', outcome: 'done' },
    { name: 'slow', outcome: 'done' },
    { name: 'broken', outcome: 'failed' },
  ];
  expect(done).toMatchObject({ rows: outcomes, failure: { message: 'Mend it.' } });
});

it('passes over what has not changed', async () => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  const stamp = { unchanged: () => true, forget: () => undefined, remember: () => undefined };
  const done = await doSteps([{ ...step('kept'), stamp }]);
  expect(done).toMatchObject({ rows: [{ name: 'kept', outcome: 'unchanged' }], failure: null });
});
