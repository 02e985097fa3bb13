import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Figures } from './figures';
import { LoadSite } from './load-site';
import { nothingSeen, quantile, type ReadingRecord } from './readers';

const rounds = 3;
const atRest = 250;
const secondsAtRest = 90;

const rate = ({ waits, seconds }: ReadingRecord): number => waits.length / seconds;
const said = (seen: ReadingRecord): string =>
  `${rate(seen).toFixed(0)} a second, p95 ${quantile(seen.waits, 0.95).toFixed(0)} ms, ` +
  `${((100 * seen.kept) / seen.waits.length).toFixed(1)} % kept pages`;

/** What a server and the processes it began hold of the machine's memory, in megabytes. */
const megabytes = (pid: number): number =>
  execFileSync('ps', ['-o', 'rss=', '-p', String(pid), '--ppid', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/u)
    .reduce((sum, kilobytes) => sum + Number(kilobytes), 0) / 1024;

/**
 * Reading alone, beside refusals and beside saves, by turns in one run, so that whatever else the machine does meets
 * all three.
 */
async function compare(load: LoadSite, seconds: number, figures: Figures, isBrief: boolean): Promise<void> {
  const [alone, refusals, saves] = [nothingSeen(), nothingSeen(), nothingSeen()];
  for (let round = 0; round < (isBrief ? 1 : rounds); round += 1) {
    await load.probe();
    await load.read(seconds, alone, null);
    await load.read(seconds, refusals, (seen) => load.refuse(seen));
    await load.read(seconds, saves, (seen) => load.save(seen));
  }
  console.log(`read alone                        ${said(alone)}`);
  console.log(`with a refused POST a second      ${said(refusals)}`);
  console.log(
    `with an editor's save a second    ${said(saves)}; saves p50 ${quantile(load.saves, 0.5).toFixed(0)}, ` +
      `p95 ${quantile(load.saves, 0.95).toFixed(0)} ms`,
  );
  figures.atLeast('kept pages while strangers are refused, of all', refusals.kept / refusals.waits.length, 0.99);
  if (!isBrief) {
    figures.atLeast('reading with refusals, of reading alone', rate(refusals) / rate(alone), 0.9);
    figures.atLeast('reading with saves, of reading alone', rate(saves) / rate(alone), 0.3);
    figures.atMost('reading with saves, p95 in ms', quantile(saves.waits, 0.95), 1_000);
    figures.atMost('saves, p95 in ms', quantile(load.saves, 0.95), 1_000);
  }
  const all = [alone, refusals, saves];
  figures.atMost(
    'pages older than an acknowledged save',
    all.reduce((sum, { stale }) => sum + stale, 0),
    0,
  );
  figures.atMost(
    'answers that were none',
    all.reduce((sum, { failed }) => sum + failed, 0),
    0,
  );
}

/** Everything at once for so many minutes: what the server holds may not grow, and is small again after it. */
async function hold(load: LoadSite, minutes: number, figures: Figures): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  const held: number[] = [];
  const seen = nothingSeen();
  while (performance.now() < until) {
    await load.read(10, seen, async () => {
      await Promise.all([load.refuse(seen), load.save(seen)]);
    });
    held.push(megabytes(load.site.pid));
  }
  const third = Math.ceil(held.length / 3);
  const [middle, last] = [held.slice(third, 2 * third), held.slice(2 * third)].map((part) => quantile(part, 0.5));
  console.log(
    `under all of it for ${minutes} minutes       ${said(seen)}; ` +
      `memory ${held.map((one) => one.toFixed(0)).join(' ')} MB`,
  );
  figures.atMost('memory in the last third, of that in the middle', (last ?? 0) / (middle ?? 1), 1.1);
  figures.atMost('pages older than an acknowledged save, in these minutes', seen.stale, 0);
  figures.atMost('answers that were none, in these minutes', seen.failed, 0);
  await wait(secondsAtRest * 1_000);
  figures.atMost(`memory at rest, ${secondsAtRest} seconds later, in MB`, megabytes(load.site.pid), atRest);
}

/**
 * Twenty readers of four pages: alone, beside strangers who are refused, beside an editor who saves; then all of it for
 * `--minutes`. `--brief` is for tests: a few seconds, judged by what no slow machine alters.
 */
export async function load(words: readonly string[]): Promise<void> {
  const options = {
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '15' },
    brief: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...words], options });
  const figures = new Figures();
  const site = await LoadSite.start();
  try {
    await compare(site, values.brief ? 0.8 : Number(values.seconds), figures, values.brief);
    if (!values.brief && Number(values.minutes) > 0) await hold(site, Number(values.minutes), figures);
  } finally {
    await site.stop();
  }
  figures.judge();
}
