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

/** A step, or a list of what is done beside one another; of that, a list is again steps in order. */
async function doInOrder(steps, state) {
  for (const step of steps) {
    if (state.failure) return;
    if (Array.isArray(step)) await Promise.all(step.map((lane) => doInOrder([lane].flat(1), state)));
    else await note(doStep(step), state);
  }
}

async function note(step, state) {
  const { failure, row } = await step;
  state.rows.push(row);
  state.failure ??= failure;
}

/**
 * Does steps in order, those of a list within the list beside one another; a list within that one is again in order.
 * Says of each what became of it, and begins none after one that failed. A step is `{ name, work, hint?, stamp? }`; one
 * whose stamp is unchanged is passed over. Returns a row per step begun, as they ended, and the failure, or null.
 */
export async function doSteps(steps) {
  const state = { rows: [], failure: null };
  await doInOrder(steps, state);
  return state;
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
