import { Agent, get } from 'node:http';
import { startSite } from '../lib/testing/site/server';

const pages = ['/', '/actors/china', '/issues/troop-withdrawal', '/statements'];
const atOnce = 16;

function ask(agent: Agent, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume().once('end', resolve).once('error', reject);
    }).once('error', reject);
  });
}

/** Requests a second, sixteen at a time from one process beside the server's. */
async function rate(addressOf: (turn: number) => string, requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const since = performance.now();
  let left = requests;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await ask(agent, addressOf(left));
    }),
  );
  agent.destroy();
  return (requests * 1000) / (performance.now() - since);
}

/**
 * Prints how many requests a second a public page answers from the page cache, beside the same page made anew (under
 * addresses that nobody asked for before).
 */
export async function requests(): Promise<void> {
  const site = await startSite();
  try {
    for (const path of pages) {
      const address = (): string => `${site.address}${path}`;
      await rate(address, atOnce);
      const kept = await rate(address, 4_000);
      const anew = await rate((turn) => `${address()}?anew=${turn}`, 100);
      console.log(
        `${path.padEnd(30)} kept ${kept.toFixed(0)} a second (${(kept / 500).toFixed(2)} of the 500 wanted) · ` +
          `made anew ${anew.toFixed(1)} · ${(kept / anew).toFixed(0)} × as many`,
      );
    }
  } finally {
    await site.stop();
  }
}
