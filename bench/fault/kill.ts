import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { editor } from '@/e2e/support/accounts';
import { lostOf, type Claim } from './kill/claim';
import { deeds } from './kill/deeds';
import { halfWritten } from './kill/half-written';
import { commands, killCommand } from './kill/kill-command';
import { KilledSite } from './kill/killed-site';
import { oneOf, randomFrom } from './kill/random';

export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly failedRestarts: readonly string[];
  readonly leftBehind: number;
}

const works = [...Object.keys(deeds), ...Object.keys(commands)] as (keyof typeof deeds | keyof typeof commands)[];
/** The moment of a kill: so many milliseconds at most after the work began. */
const latest = { annotating: 1_500, accepting: 6_000, 'importing a sheet': 3_000, 'npm run ingest': 2_500, 'npm run import': 600 };
const isCommand = (work: string): work is keyof typeof commands => work in commands;

interface Ledger {
  readonly claims: Claim[];
  readonly halfWritten: string[];
  readonly failedRestarts: string[];
  leftBehind: number;
}

type Moment = { readonly mark: string; readonly after: number; readonly random: () => number };

/** Somebody works by forms, and the site is killed under them. */
async function killAtForms(site: KilledSite, ledger: Ledger, deed: keyof typeof deeds, { mark, after, random }: Moment): Promise<void> {
  let isKilled = false;
  const acknowledged = (claim: Claim): void => { ledger.claims.push(claim); };
  const work = deeds[deed]({ visitor: site.visitor, mark, random, acknowledged }).catch((error: unknown) => {
    if (!isKilled) ledger.halfWritten.push(`${mark}: the work broke off before the kill: ${String(error)}`);
  });
  await wait(after);
  isKilled = true;
  ledger.leftBehind += await site.kill();
  await work;
  await site.start().catch((error: unknown) => ledger.failedRestarts.push(`${mark}: ${String(error)}`));
}

async function round(site: KilledSite, ledger: Ledger, number: number, random: () => number): Promise<void> {
  const work = oneOf(works, random);
  const moment = { mark: `k${number}`, after: Math.round(random() * latest[work]), random };
  const before = ledger.claims.length;
  if (isCommand(work)) {
    const folder = path.join(path.dirname(site.databaseFile), 'sources');
    const command = commands[work](folder, moment.mark, editor.email, random);
    ledger.claims.push(...(await killCommand(command, site.databaseFile, moment.after)));
  } else await killAtForms(site, ledger, work, moment);
  const made = ledger.claims.slice(before);
  ledger.halfWritten.push(...halfWritten(site.databaseFile).map((words) => `${moment.mark}: ${words}`));
  console.log(`  ${number}: ${work}, killed after ${moment.after} ms: ${made.length} acknowledged, ${lostOf(site.databaseFile, made).length} lost`);
}

/**
 * Kills a site, and commands that write, `times` times at random moments of work; after each kill the site is started
 * again and its database verified, and in the end everything that was ever acknowledged is looked for.
 */
export async function killTimes(times: number, seed: number): Promise<KillFigures> {
  const random = randomFrom(seed);
  const ledger: Ledger = { claims: [], halfWritten: [], failedRestarts: [], leftBehind: 0 };
  const site = await KilledSite.open();
  try {
    for (let number = 1; number <= times && ledger.failedRestarts.length === 0; number += 1) await round(site, ledger, number, random);
    const { claims, ...found } = ledger;
    return { kills: times, acknowledged: claims.length, lost: lostOf(site.databaseFile, claims), ...found };
  } finally {
    await site.leave();
  }
}

const options = { times: { type: 'string', default: '200' }, seed: { type: 'string' } } as const;

/** `npm run fault -- kill [--times 200] [--seed 7]`: 0 lost, 0 half-written, 0 failed restarts, or it throws. */
export async function kill(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  console.log(`Seed ${seed}: the same seed kills at the same moments.`);
  const found = await killTimes(Number(values.times), seed);
  console.log(`${found.kills} kills, ${found.acknowledged} saves acknowledged: ${found.lost.length} lost, ${found.halfWritten.length} half-written, `
    + `${found.failedRestarts.length} failed restarts, ${found.leftBehind} processes left behind.`);
  const misses = [...found.lost, ...found.halfWritten, ...found.failedRestarts];
  if (misses.length > 0 || found.leftBehind > 0) throw new Error(`Missed:\n${misses.join('\n')}`);
}
