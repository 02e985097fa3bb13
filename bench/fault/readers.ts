import { Agent, get } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What one reader was sent, and when it asked. */
interface Sent {
  readonly status: number;
  readonly isKept: boolean;
  readonly body: Buffer;
  readonly ms: number;
}

export function ask(agent: Agent, address: string): Promise<Sent> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject).once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          isKept: 'cache-status' in response.headers,
          body: Buffer.concat(pieces),
          ms: performance.now() - since,
        });
      });
    }).once('error', reject);
  });
}

/** The data version a page stands at, by the first address in it that names one. */
export const versionIn = (packed: Buffer): number =>
  Number(/\bversion=(\d+)/u.exec(gunzipSync(packed).toString())?.[1] ?? Number.NaN);

/** What many readers saw: how long each took, in ms, and what should not have been. */
export interface ReadingRecord {
  seconds: number;
  readonly waits: number[];
  kept: number;
  failed: number;
  stale: number;
}

export const nothingSeen = (): ReadingRecord => ({ seconds: 0, waits: [], kept: 0, failed: 0, stale: 0 });

/** Each of so many answers is read for the version it stands at; to unpack all of them would slow the readers down. */
const readOneOf = 20;

/**
 * So many readers ask for one page after the other until `until`; `acknowledged` is the newest version that was
 * acknowledged.
 */
export async function readFor(
  pages: readonly string[],
  readers: number,
  seconds: number,
  acknowledged: () => number,
  seen: ReadingRecord,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const [since, until] = [performance.now(), performance.now() + seconds * 1_000];
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      for (let turn = reader; performance.now() < until; turn += 1) {
        const newest = acknowledged();
        const { status, isKept, body, ms } = await ask(agent, pages[turn % pages.length] ?? '');
        seen.waits.push(ms);
        if (isKept) seen.kept += 1;
        if (status !== 200) seen.failed += 1;
        else if (seen.waits.length % readOneOf === 0 && !(versionIn(body) >= newest)) seen.stale += 1;
      }
    }),
  );
  agent.destroy();
  seen.seconds += (performance.now() - since) / 1_000;
}

/** Of numbers, the one that so much of them do not pass. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
