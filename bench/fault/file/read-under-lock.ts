import { setTimeout as wait } from 'node:timers/promises';
import { quantile } from '../readers';
import type { Figures } from '../figures';
import { faults } from './faults';
import type { TriedSite } from './tried-site';

const pages = ['/', '/actors/china', '/issues/troop-withdrawal', '/statements'] as const;

/** Reads pages made anew, one after the other; answers how long each took (ms) and how many were none. */
async function readPages(
  site: TriedSite,
  seconds: number,
): Promise<{ readonly waits: number[]; readonly failed: number }> {
  const waits: number[] = [];
  let failed = 0;
  for (const until = performance.now() + seconds * 1_000; performance.now() < until;) {
    const since = performance.now();
    const response = await fetch(`${site.site.address}${pages[waits.length % pages.length] ?? ''}`, {
      headers: { cookie: 'anew=1' },
    });
    await response.arrayBuffer();
    waits.push(performance.now() - since);
    if (response.status !== 200) failed += 1;
  }
  return { waits, failed };
}

/** An editor who saves once a second until it is over. */
async function saveBeside(site: TriedSite, over: { readonly is: boolean }): Promise<void> {
  while (!over.is) await Promise.all([site.save(), wait(1_000)]);
}

async function readBesideSaves(site: TriedSite, seconds: number): Promise<Awaited<ReturnType<typeof readPages>>> {
  const over = { is: false };
  const saving = saveBeside(site, over);
  const read = await readPages(site, seconds);
  over.is = true;
  await saving;
  return read;
}

/**
 * Compares reading while another process holds the lock for so many seconds with reading before, an editor saving
 * beside both.
 */
export async function readUnderLock(site: TriedSite, seconds: number, figures: Figures): Promise<void> {
  await readPages(site, 5);
  const free = await readBesideSaves(site, seconds / 2);
  const before = site.refused.length;
  const unlock = faults.locked(site);
  const under = await readBesideSaves(site, seconds);
  unlock();
  const recovered = await site.recovers(20_000);
  const [usual, then] = [quantile(free.waits, 0.95), quantile(under.waits, 0.95)];
  console.log(
    `locked: ${free.waits.length} pages unlocked, p95 ${usual.toFixed(0)} ms; ` +
      `${under.waits.length} under the lock, p95 ${then.toFixed(0)} ms`,
  );
  figures.atMost('locked: p95 of reading, of the unlocked one', then / usual, 2);
  figures.atMost('locked: pages that were none', under.failed + free.failed, 0);
  figures.atLeast(
    'locked: saves refused with 503',
    site.refused.slice(before).filter(({ status, inWords }) => status === 503 && inWords).length,
    1,
  );
  figures.atMost('locked: acknowledged saves that are not there', site.countLost(), 0);
  figures.atLeast('locked: goes on when the cause is gone (1: yes)', Number(recovered), 1);
}
