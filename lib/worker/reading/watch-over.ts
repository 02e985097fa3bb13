import { Worker } from 'node:worker_threads';

/** How often it is looked at, in milliseconds. */
const every = 100;

// A thread of its own: the one that reads may be busy with a single file for as long as it lives.
const watch = `
  const { parent, heaviest, every } = require('node:worker_threads').workerData;
  setInterval(() => {
    if (process.ppid !== parent || process.memoryUsage.rss() > heaviest) process.kill(process.pid, 'SIGKILL');
  }, every);
`;

/**
 * Ends this process, at once, when its `parent`, which started it, is gone or when it holds more than `heaviest` bytes.
 */
export function watchOver(parent: number, heaviest: number): void {
  const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };
  new Worker(watch, { eval: true, workerData: { parent, heaviest, every }, resourceLimits: limits }).unref();
}
