import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const look = 10_000;
/** Of the time, what a server that nobody asks anything spends. */
const quiet = 0.05;

/**
 * A collection that also moves what is left together, so that whole pages go back to the system; null where there is
 * none.
 */
function compactingCollection() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('typeof gc === "function" ? gc : null');
  if (collect === null) return null;
  return () => {
    setFlagsFromString('--compact-on-every-full-gc');
    collect();
    setFlagsFromString('--no-compact-on-every-full-gc');
  };
}

/** Of the time since it was asked last, how much this process worked: 0 to 1. */
function spentSinceLast() {
  let since = performance.eventLoopUtilization();
  return () => {
    const { utilization } = performance.eventLoopUtilization(since);
    since = performance.eventLoopUtilization();
    return utilization;
  };
}

/**
 * Gives back what work left behind, once a server has had nothing to do for a while: the engine itself does so by
 * chance only, and may sit on 200 MB for hours. Twice, since the first leaves for the second what only waited for it.
 * Each takes a quarter of a second.
 */
export function giveBackAtRest({ collect = compactingCollection(), spent = spentSinceLast() } = {}) {
  if (collect === null) return;
  let due = 0;
  setInterval(() => {
    if (spent() >= quiet) due = 2;
    else if (due > 0) {
      due -= 1;
      collect();
      // What was spent on that is no work that leaves something behind.
      spent();
    }
  }, look).unref();
}
