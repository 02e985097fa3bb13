import { readFileSync } from 'node:fs';

/** What Linux keeps of the main thread: nanoseconds on a processor, nanoseconds waiting for one, slices. */
const ownStatus = `/proc/self/task/${process.pid}/schedstat`;

function ownSeconds(): number | null {
  try {
    const seconds = Number(readFileSync(ownStatus, 'utf8').split(' ')[0]) / 1e9;
    return seconds > 0 ? seconds : null;
  } catch {
    return null;
  }
}

const measuresThread = ownSeconds() !== null;

/**
 * Processor time of what: of the main thread alone where the system tells it, else of the process with the engine's own
 * threads.
 */
export const timed = measuresThread
  ? 'processor time of the one thread'
  : "processor time of the process, the engine's threads included";

/** Seconds of that time so far; time spent waiting for a processor is not counted. */
export function processorSeconds(): number {
  const own = measuresThread ? ownSeconds() : null;
  if (own !== null) return own;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
