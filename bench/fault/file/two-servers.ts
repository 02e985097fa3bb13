import { Agent } from 'node:http';
import { newPlace, leavePlace, startSite } from '@/lib/testing/site/server';
import type { Figures } from '../figures';
import { ask, versionIn } from '../readers';
import type { TriedSite } from './tried-site';

/** A second server on the same database: after each save that one acknowledged, both show it. */
export async function freshBeside(first: TriedSite, saves: number, figures: Figures): Promise<void> {
  const spare = await newPlace();
  const second = await startSite({}, { databaseFile: first.file, port: spare.port });
  const agent = new Agent();
  const versions = (): Promise<number[]> =>
    Promise.all([first.site, second].map(async ({ address }) => versionIn((await ask(agent, `${address}/`)).body)));
  let stale = 0;
  try {
    let newest = Math.max(...(await versions()));
    for (let turn = 0; turn < saves; turn += 1) {
      if (await first.save()) newest += 1;
      stale += (await versions()).filter((version) => !(version >= newest)).length;
    }
  } finally {
    await second.stop();
    leavePlace(spare);
  }
  figures.atMost('two servers: pages older than an acknowledged save', stale, 0);
  figures.atLeast('two servers: saves acknowledged', first.acknowledged.length, saves);
}
