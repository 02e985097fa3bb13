import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { editor } from '@/lib/testing/site/accounts';
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

type Work = keyof typeof deeds | keyof typeof commands;
const works = [...Object.keys(deeds), ...Object.keys(commands)] as Work[];
/**
 * The moment of a kill: up to so many milliseconds after up to so many saves, so that it falls into the work of a slow
 * machine too.
 */
const latest = { saves: 3, after: 900 } as const;
/** Saves that don't come are waited for no longer, in milliseconds. */
const patience = 60_000;
const isCommand = (work: string): work is keyof typeof commands => work in commands;

interface Ledger {
  readonly claims: Claim[];
  readonly halfWritten: string[];
  readonly failedRestarts: string[];
  leftBehind: number;
}

interface Moment {
  readonly mark: string;
  /** How many saves are waited for, and how many milliseconds after them. */
  readonly saves: number;
  readonly after: number;
  readonly random: () => number;
}

/** Somebody works by forms, and the site is killed under them. */
async function killAtForms(site: KilledSite, ledger: Ledger, deed: keyof typeof deeds, moment: Moment): Promise<void> {
  const { mark, saves, after, random } = moment;
  let isKilled = false;
  const enough = ledger.claims.length + saves;
  const acknowledged = (claim: Claim): void => {
    ledger.claims.push(claim);
  };
  const work = deeds[deed]({ visitor: site.visitor, mark, random, acknowledged }).catch((error: unknown) => {
    if (!isKilled) ledger.halfWritten.push(`${mark}: the work broke off before the kill: ${String(error)}`);
  });
  for (const until = Date.now() + patience; ledger.claims.length < enough && Date.now() < until;) await wait(10);
  await wait(after);
  isKilled = true;
  ledger.leftBehind += await site.kill();
  await work;
  await site.start().catch((error: unknown) => ledger.failedRestarts.push(`${mark}: ${String(error)}`));
}

interface Round {
  readonly number: number;
  readonly work: Work;
  readonly saves: number;
  readonly after: number;
}

/** What is done and when it is killed, drawn before anything begins: the same for a seed, however far the work got. */
function plan(times: number, random: () => number): Round[] {
  return Array.from({ length: times }, (_, at) => {
    const work = oneOf(works, random);
    return {
      number: at + 1,
      work,
      saves: Math.floor(random() * (latest.saves + 1)),
      after: Math.round(random() * latest.after),
    };
  });
}

async function carryOut(
  site: KilledSite,
  ledger: Ledger,
  { number, work, saves, after }: Round,
  random: () => number,
): Promise<void> {
  const moment = { mark: `k${number}`, saves, after, random };
  const before = ledger.claims.length;
  if (isCommand(work)) {
    const folder = path.join(path.dirname(site.databaseFile), 'sources');
    const command = commands[work](folder, moment.mark, editor.email, random);
    ledger.claims.push(...(await killCommand(command, site.databaseFile, moment)));
  } else await killAtForms(site, ledger, work, moment);
  const made = ledger.claims.slice(before);
  ledger.halfWritten.push(...halfWritten(site.databaseFile).map((words) => `${moment.mark}: ${words}`));
  console.log(
    `  ${number}: ${work}, killed ${after} ms after ${saves} saves: ${made.length} acknowledged, ` +
      `${lostOf(site.databaseFile, made).length} lost`,
  );
}

/**
 * Kills a site, and commands that write, `times` times at random moments of work; after each kill the site is started
 * again and its database verified, and in the end everything that was ever acknowledged is looked for.
 */
export async function killTimes(times: number, seed: number): Promise<KillFigures> {
  const random = randomFrom(seed);
  const ledger: Ledger = { claims: [], halfWritten: [], failedRestarts: [], leftBehind: 0 };
  const rounds = plan(times, random);
  const site = await KilledSite.open();
  try {
    for (const round of rounds) if (ledger.failedRestarts.length === 0) await carryOut(site, ledger, round, random);
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
  console.log(
    `${found.kills} kills, ${found.acknowledged} saves acknowledged: ${found.lost.length} lost, ` +
      `${found.halfWritten.length} half-written, ` +
      `${found.failedRestarts.length} failed restarts, ${found.leftBehind} processes left behind.`,
  );
  const misses = [...found.lost, ...found.halfWritten, ...found.failedRestarts];
  if (misses.length > 0 || found.leftBehind > 0) throw new Error(`Missed:\n${misses.join('\n')}`);
}
