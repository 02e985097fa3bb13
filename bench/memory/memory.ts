import { setTimeout as wait } from 'node:timers/promises';
import { editor } from '@/lib/testing/site/accounts';
import { startSite } from '@/lib/testing/site/server';
import { hostileSet } from '@/bench/hostile/hostile-set';
import { sendHostile } from '@/bench/hostile/send-hostile';
import { publicPages } from '@/bench/public-pages';
import { Visitor } from '@/bench/visitor/visitor';
import { megabytesOf, watchMemory } from './held';
import { lightDay } from './light-day';

/**
 * What the server and all that it started may hold, in megabytes: once it is up, and after anything that was done to
 * it.
 */
const budget = { up: 150, rest: 250 } as const;

/** After hostile uploads it is looked at so often, each time after so many seconds. */
const rests = { times: 4, seconds: 30 } as const;

const misses: string[] = [];

function say(when: string, held: number, most?: number): void {
  const isOver = most !== undefined && held > most;
  const limit = most === undefined ? '' : ` (at most ${most})`;
  console.log(`${when.padEnd(54)} ${held.toFixed(0).padStart(5)} MB${limit}${isOver ? ' MISSED' : ''}`);
  if (isOver) misses.push(when);
}

async function sendAll(visitor: Visitor, pid: number): Promise<void> {
  const watch = watchMemory(pid);
  for (const hostile of hostileSet) {
    const since = performance.now();
    const said = await sendHostile(visitor, hostile).catch((error: unknown) => `no answer: ${String(error)}`);
    say(`  ${hostile.name}`, watch.peak());
    console.log(`    ${((performance.now() - since) / 1000).toFixed(1)} s: ${said}`);
  }
  watch.end();
}

/**
 * Prints what the server holds of memory once it is up, after every public page, after a light day's work at the desk,
 * at its peak under a set of hostile uploads and texts, and for two minutes after. Throws where it is over its budget.
 */
export async function memory(): Promise<void> {
  const site = await startSite();
  try {
    say('up', megabytesOf(site.pid), budget.up);
    for (const path of publicPages) await (await fetch(`${site.address}${path}`)).text();
    say('after every public page', megabytesOf(site.pid), budget.rest);
    const visitor = new Visitor(site.address);
    await visitor.signIn(editor);
    await lightDay(visitor);
    say('after a light day at the desk', megabytesOf(site.pid));
    await wait(rests.seconds * 1_000);
    say(`${rests.seconds} s later`, megabytesOf(site.pid), budget.rest);
    await sendAll(visitor, site.pid);
    for (let at = 1; at <= rests.times; at += 1) {
      await wait(rests.seconds * 1_000);
      say(
        `${at * rests.seconds} s after the hostile set`,
        megabytesOf(site.pid),
        at === rests.times ? budget.rest : undefined,
      );
    }
  } finally {
    await site.stop();
  }
  if (misses.length > 0) throw new Error(`Too much memory: ${misses.join(', ')}.`);
}
