import { StepFailed } from './run-command.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function doStep(step) {
  const began = performance.now();
  if (step.stamp?.unchanged()) {
    console.log(`▸ ${step.name}: nothing changed`);
    return { failure: null, row: { name: step.name, outcome: 'unchanged', took: seconds(began) } };
  }
  console.log(`▸ ${step.name} …${step.hint ? ` (${step.hint})` : ''}`);
  const failure = await attempt(step);
  const row = { name: step.name, outcome: failure ? 'failed' : 'done', took: seconds(began) };
  console.log(`▸ ${step.name}: ${failure ? 'failed after' : 'done in'} ${row.took}`);
  return { failure, row };
}

/**
 * Does steps in order, those of a list within the list beside one another; says of each what became of it, and stops
 * after the first that fails. A step is `{ name, work, hint?, stamp? }`; one whose stamp is unchanged is passed over.
 * Returns a row per step begun and the failure, or null.
 */
export async function doSteps(steps) {
  const rows = [];
  for (const beside of steps.map((step) => [step].flat())) {
    const done = await Promise.all(beside.map(doStep));
    rows.push(...done.map(({ row }) => row));
    const failed = done.find(({ failure }) => failure);
    if (failed) return { rows, failure: failed.failure };
  }
  return { rows, failure: null };
}

async function attempt(step) {
  try {
    step.stamp?.forget();
    await step.work();
    step.stamp?.remember();
    return null;
  } catch (error) {
    if (error instanceof StepFailed) return error;
    throw error;
  }
}

/** For commands that go on after the steps: ends the process when one failed. */
export async function doStepsOrExit(steps) {
  const { failure } = await doSteps(steps);
  if (!failure) return;
  console.error(`\n${failure.message}`);
  process.exit(1);
}
