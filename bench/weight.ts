import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { startSite } from '../lib/testing/site/server';
import { launchOptions } from '../lib/testing/site/launch';
import { publicPages } from './public-pages';

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms there and back, a processor a quarter as fast. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const slowdown = 4;

const budget = { script: 145_000, requests: 12, bytes: 330_000, withoutFonts: 200_000, picture: 1_500 };

/**
 * Where the explorer comes at once: what it asks for is weighed apart, for the budget is a page's before its explorer.
 */
const withExplorerAtOnce = new Set(['/compare']);

interface Weight {
  readonly script: number;
  readonly requests: number;
  readonly bytes: number;
  readonly fonts: number;
  /** Bytes that a page's script asked for after the page stood. */
  readonly explorer: number;
  /** Milliseconds until a drawing was painted; null on a page without one. */
  readonly picture: number | null;
  readonly painted: number;
}

interface Visit {
  readonly address: string;
  readonly expectsExplorer: boolean;
  /** With a cookie, for which the server makes the page anew; otherwise it sends the one it keeps. */
  readonly anew: boolean;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/**
 * Bytes over the wire by kind of resource, as Chromium counts them: compressed, with headers. What a script asks for is
 * of kind "Explorer" where one is expected.
 */
function countTransfers(session: CDPSession, expectsExplorer: boolean) {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const askedByScript = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, initiator }) => {
    if (expectsExplorer && initiator.type === 'script') askedByScript.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // A drawing that stands in the page itself is announced as an answer too, but nobody was asked.
    if (!response.url.startsWith('data:')) kinds.set(requestId, askedByScript.has(requestId) ? 'Explorer' : type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  return { kinds, bytes };
}

// Text, because what the compiler adds to a function to keep its name is not there in the browser.
const markPicture = `(function look() {
  if (document.querySelector('.matrix .stance-mark, .plot-drawing .dot, .strip .dot')) performance.mark('picture');
  else requestAnimationFrame(look);
})()`;

async function weigh(browser: Browser, { address, expectsExplorer, anew }: Visit): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  if (anew) await context.addCookies([{ name: 'anew', value: '1', url: address }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  const { kinds, bytes } = countTransfers(session, expectsExplorer);
  await page.addInitScript({ content: markPicture });
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await page.evaluate(() => ({
    picture: performance.getEntriesByName('picture')[0]?.startTime ?? null,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  const explorer = bytes.get('Explorer') ?? 0;
  return {
    script: bytes.get('Script') ?? 0,
    requests: [...kinds.values()].filter((kind) => kind !== 'Explorer').length,
    bytes: [...bytes.values()].reduce((sum, one) => sum + one, 0) - explorer,
    fonts: bytes.get('Font') ?? 0,
    explorer,
    picture: times.picture === null ? null : Math.max(times.picture, times.painted),
    painted: times.painted,
  };
}

/** Of three visits to a page that the server has answered before, the one whose picture (or text) stood in between. */
async function weighThrice(browser: Browser, visit: Visit): Promise<Weight> {
  await (await fetch(visit.address)).text();
  const visits = [await weigh(browser, visit), await weigh(browser, visit), await weigh(browser, visit)];
  const [, middle] = visits.sort((a, b) => (a.picture ?? a.painted) - (b.picture ?? b.painted));
  if (!middle) throw new Error(`${visit.address} was not weighed.`);
  return middle;
}

const of = (value: number, limit: number): string => `${(value / limit).toFixed(2)}${value > limit ? ' OVER' : ''}`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function line(
  path: string,
  { script, requests, bytes, fonts, explorer, picture, painted }: Weight,
  plain: Weight,
  anew: Weight | null,
): string {
  return [
    path.padEnd(46),
    `script ${kilobytes(script)} (${of(script, budget.script)} of budget, ` +
      `${(script / plain.script).toFixed(2)} × plain page)`,
    `requests ${requests} (${of(requests, budget.requests)})`,
    `all ${kilobytes(bytes)} (${of(bytes, budget.bytes)}), ` +
      `without fonts ${kilobytes(bytes - fonts)} (${of(bytes - fonts, budget.withoutFonts)})`,
    picture === null
      ? `text after ${seconds(painted)}`
      : `picture after ${seconds(picture)} (${of(picture, budget.picture)}, ` +
        `${(picture / plain.painted).toFixed(2)} × plain page's text)`,
    ...(anew?.picture ? [`${seconds(anew.picture)} where the page is made anew`] : []),
    ...(explorer === 0 ? [] : [`then its explorer ${kilobytes(explorer)}`]),
  ].join(' · ');
}

/** Prints each page beside a page without pictures, all of one run on one machine. */
export async function weight(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch(launchOptions);
  try {
    const visit = (path: string, anew: boolean) =>
      weighThrice(browser, { address: `${site.address}${path}`, expectsExplorer: withExplorerAtOnce.has(path), anew });
    const plain = await visit('/sign-in', false);
    console.log(line('/sign-in (a page without pictures)', plain, plain, null));
    for (const path of publicPages) {
      const weight = await visit(path, false);
      console.log(line(path, weight, plain, weight.picture === null ? null : await visit(path, true)));
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}
