import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { leavePlace, newPlace } from '@/lib/testing/site/server';
import { faults, replace, type FaultName } from './file/faults';
import { readUnderLock } from './file/read-under-lock';
import { smallDisk, type SmallDisk } from './file/small-disk';
import { TriedSite } from './file/tried-site';
import { freshBeside } from './file/two-servers';
import { Figures } from './figures';

/** So many saves are tried under a fault at most, until it has shown itself three times. */
const mostTries = 60;
const soon = 20_000;

/** A site for one trial, on a disk of its own where one can be had. */
async function onSite(work: (site: TriedSite, disk: SmallDisk | null) => Promise<void>): Promise<void> {
  const place = await newPlace();
  const folder = mkdtempSync(path.resolve('var/test/disk-'));
  const disk = smallDisk(folder, 12, path.dirname(place.databaseFile));
  const databaseFile = disk === null ? place.databaseFile : path.join(folder, path.basename(place.databaseFile));
  const site = await TriedSite.start({ ...place, databaseFile });
  try {
    await site.save();
    await work(site, disk);
  } finally {
    await site.stop();
    disk?.leave();
    leavePlace(place);
  }
}

/** As `onSite`, on the disk that everything is on: some faults need a real one. */
async function onOwnDisk(work: (site: TriedSite) => Promise<void>): Promise<void> {
  const place = await newPlace();
  const site = await TriedSite.start(place);
  try {
    await site.save();
    await work(site);
  } finally {
    await site.stop();
    leavePlace(place);
  }
}

async function saveUntilRefused(site: TriedSite): Promise<number> {
  const before = site.refused.length;
  for (let tries = 0; tries < mostTries && site.refused.length < before + 3; tries += 1) await site.save();
  return site.refused.length - before;
}

/** Brings one fault about, tries to save and to read, takes it away, and waits until the site goes on. */
async function tryFault(name: FaultName, site: TriedSite, disk: SmallDisk | null, figures: Figures): Promise<void> {
  const undo = await faults[name](site, disk);
  if (undo === null) {
    console.log(`        ${name}: not tried, since this user may not mount disks or close files for all`);
    return;
  }
  const tried = (async () => ({ refused: await saveUntilRefused(site), read: await site.read(true) }))();
  const { refused, read } = await tried.finally(undo);
  const recovered = await site.recovers(soon);
  const bare = [...site.refused, read].filter(
    ({ status, inWords }) => (status !== 200 && status !== 503) || !inWords,
  ).length;
  console.log(
    `${name}: ${site.acknowledged.length} saves acknowledged, ${refused} refused; meanwhile / answered ${read.status}`,
  );
  figures.atLeast(`${name}: saves refused`, refused, 1);
  figures.atMost(`${name}: acknowledged saves that are not there`, site.countLost(), 0);
  figures.atMost(`${name}: answers that don’t say why`, bare, 0);
  figures.atLeast(`${name}: goes on when the cause is gone (1: yes)`, Number(recovered), 1);
}

async function tryReplacing(site: TriedSite, figures: Figures): Promise<void> {
  const over = { is: false };
  const saving = (async () => {
    while (!over.is) await site.save();
  })();
  const { since, old } = await replace(site);
  const recovered = await site.recovers(soon);
  over.is = true;
  await saving;
  figures.atMost('replaced: acknowledged saves that neither file has', site.countLost([site.file, old]), 0);
  figures.atMost('replaced: saves sent after it that the new file has not', site.countLost([site.file], since), 0);
  figures.atLeast('replaced: takes up the new file (1: yes)', Number(recovered), 1);
}

/**
 * `npm run fault -- file`: the database is deleted, replaced, read-only, full, damaged, locked for 30 seconds, and
 * served by two servers, under a built site; throws when a figure is missed. `--brief` is for tests: a few of them, in
 * some seconds.
 */
export async function file(words: readonly string[]): Promise<void> {
  const {
    values: { brief },
  } = parseArgs({ args: [...words], options: { brief: { type: 'boolean', default: false } } });
  const figures = new Figures();
  const names: readonly FaultName[] = brief
    ? ['deleted', 'corrupt']
    : ['deleted', 'corrupt', 'full', 'read-only from the start'];
  await onSite(async (site, disk) => {
    for (const name of names) await tryFault(name, site, disk, figures);
    await tryReplacing(site, figures);
  });
  if (!brief) {
    await onOwnDisk((site) => tryFault('read-only', site, null, figures));
    await onOwnDisk((site) => readUnderLock(site, 30, figures));
    await onOwnDisk((site) => freshBeside(site, 10, figures));
  }
  figures.judge();
}
