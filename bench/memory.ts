import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startSite } from '../e2e/support/server';
import { publicPages } from './public-pages';

const budget = 200;
const secondsAtRest = 60;

/** What a process holds of the machine's memory, in megabytes. */
const megabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** Prints what the server holds of memory once it is up, after its first page, after every public page, and a minute later. */
export async function memory(): Promise<void> {
  const site = await startSite();
  const say = (when: string): void => {
    const held = megabytes(site.pid);
    console.log(`${when.padEnd(32)} ${held.toFixed(0)} MB (${(held / budget).toFixed(2)} of ${budget})`);
  };
  try {
    say('up');
    await (await fetch(`${site.address}/`)).text();
    say('after the first page');
    for (const path of publicPages) await (await fetch(`${site.address}${path}`)).text();
    say('after every public page');
    await wait(secondsAtRest * 1_000);
    say(`at rest, ${secondsAtRest} seconds later`);
  } finally {
    await site.stop();
  }
}
