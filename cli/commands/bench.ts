import { answers } from '@/bench/answers/answers';
import { memory } from '@/bench/memory/memory';
import { requests } from '@/bench/requests';
import { scale } from '@/bench/scale';
import { weight } from '@/bench/weight';
import { runCommand } from './run-command';

const measurements: Readonly<Record<string, () => Promise<void>>> = { weight, requests, memory, scale, answers };

runCommand(async (asked) => {
  const unknown = asked.filter((name) => !(name in measurements));
  if (unknown.length > 0)
    throw new Error(`Unknown measurement: ${unknown.join(', ')}. There is: ${Object.keys(measurements).join(', ')}.`);
  for (const name of asked.length > 0 ? asked : Object.keys(measurements)) await measurements[name]?.();
});
