import { readdirSync, readFileSync } from 'node:fs';

const statusOf = (pid: number | string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};

const numberIn = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);

/** A process and all that it started, by their numbers. */
export function familyOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const parents = new Map(all.map((name) => [Number(name), numberIn(statusOf(name), 'PPid')]));
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}

/** What a process and all that it started hold of the machine's memory, in megabytes. Linux only. */
export function megabytesOf(pid: number): number {
  return familyOf(pid).reduce((sum, one) => sum + numberIn(statusOf(one), 'VmRSS'), 0) / 1024;
}

export interface Watch {
  /** The most that was held since the watch began or was last asked, in megabytes. */
  readonly peak: () => number;
  readonly end: () => void;
}

/** Looks at it four times a second. */
export function watchMemory(pid: number): Watch {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, megabytesOf(pid));
  }, 250);
  const peak = (): number => {
    const seen = Math.max(most, megabytesOf(pid));
    most = 0;
    return seen;
  };
  return { peak, end: () => clearInterval(timer) };
}
