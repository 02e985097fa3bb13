import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { FetchRefusal } from '@/lib/domain/intake/fetch-refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { checkedLookup, NotPublic, resolveName, type Resolve } from './checked-lookup';
import { hostAndPort, readAddress } from './public-address';
import { takeBody, TooLarge } from './take-body';

/**
 * The most that is taken from one address: bytes once unpacked, time in all, and steps from one address to the next.
 */
const fetchLimits = { bytes: 5_000_000, milliseconds: 15_000, redirects: 5 };

export interface FetchSettings {
  /** Hosts with ports that may be fetched from though they are not public, such as `127.0.0.1:4010`. */
  readonly allowed: readonly string[];
  readonly resolve?: Resolve;
  readonly limits?: typeof fetchLimits;
  /** Calls the fetching off. */
  readonly stop?: AbortSignal | undefined;
}

export interface FetchAnswer {
  /** Where the last redirect led. */
  readonly address: string;
  /** Where the first redirects led that hold for good (301, 308); null where there were none. */
  readonly movedTo: string | null;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

type Headers = Readonly<Record<string, string>>;
type Outcome = Result<FetchAnswer, FetchRefusal>;

const redirects = [301, 302, 303, 307, 308];
const forGood = [301, 308];
const said = { 'user-agent': 'Demarche', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en, *;q=0.5' };

function ask(url: URL, headers: Headers, settings: FetchSettings, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? https.request : http.request;
  const lookup = checkedLookup(settings.resolve ?? resolveName, settings.allowed.includes(hostAndPort(url)));
  return new Promise((resolve, reject) => {
    // An agent of its own: no connection of another request is used again.
    request(url, { headers: { ...said, ...headers }, lookup, agent: false, signal })
      .once('response', resolve)
      .on('error', reject)
      .end();
  });
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function refusalOf(
  error: unknown,
  host: string,
  stopped: boolean,
  limits: typeof fetchLimits,
  late: boolean,
): FetchRefusal {
  if (stopped) return { code: 'called-off' };
  if (late) return { code: 'too-slow', seconds: limits.milliseconds / 1000 };
  if (error instanceof TooLarge) return { code: 'too-large', megabytes: limits.bytes / 1_000_000 };
  if (error instanceof NotPublic) return { code: 'not-public', host: error.message };
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'].includes(codeOf(error))) return { code: 'unknown-host', host };
  const connecting = /^(?:ECONN|EHOST|ENET|ETIMEDOUT|EPIPE|CERT_|ERR_TLS|UNABLE_|SELF_SIGNED|DEPTH_ZERO)/u.test(
    codeOf(error),
  );
  return { code: connecting ? 'unreachable' : 'broken-answer', host };
}

/** What an answer that leads nowhere else comes to: its body, the word that it is the same as before, or a refusal. */
async function outcomeAt(
  url: URL,
  movedTo: string | null,
  response: IncomingMessage,
  limits: typeof fetchLimits,
  signal: AbortSignal,
): Promise<Outcome> {
  const { statusCode: status = 0, headers } = response;
  const isWhole = status >= 200 && status <= 299;
  if (!isWhole) response.destroy();
  if (status === 304) return accepted({ address: url.href, movedTo, status, headers, body: new Uint8Array() });
  if (!isWhole)
    return refused({ code: 'answered', host: url.host, status, retryAfter: headers['retry-after'] ?? null });
  return accepted({
    address: url.href,
    movedTo,
    status,
    headers,
    body: await takeBody(response, limits.bytes, signal),
  });
}

/** Follows redirects, each checked like the first address, up to an answer. */
async function follow(start: URL, headers: Headers, settings: FetchSettings, signal: AbortSignal): Promise<Outcome> {
  const limits = settings.limits ?? fetchLimits;
  let url = start;
  let movedTo: string | null = null;
  let isForGood = true;
  for (let step = 0; step <= limits.redirects; step += 1) {
    const response = await ask(url, headers, settings, signal);
    const { statusCode: status = 0, headers: answer } = response;
    if (!redirects.includes(status) || answer.location === undefined)
      return outcomeAt(url, movedTo, response, limits, signal);
    response.destroy();
    const next = readAddress(answer.location, settings.allowed, url);
    if (!next.ok) return next;
    url = next.value;
    isForGood &&= forGood.includes(status);
    if (isForGood) movedTo = url.href;
  }
  return refused({ code: 'too-many-redirects', most: limits.redirects });
}

/**
 * What stands at an address of the open Internet. Refuses what `readAddress` refuses, here and on each redirect, names
 * that stand for an address that is not public, and more bytes, time or redirects than the limits allow.
 */
export async function fetchAddress(text: string, headers: Headers, settings: FetchSettings): Promise<Outcome> {
  const start = readAddress(text, settings.allowed);
  if (!start.ok) return start;
  const limits = settings.limits ?? fetchLimits;
  const clock = AbortSignal.timeout(limits.milliseconds);
  const signal = settings.stop ? AbortSignal.any([clock, settings.stop]) : clock;
  try {
    return await follow(start.value, headers, settings, signal);
  } catch (error) {
    return refused(refusalOf(error, start.value.host, settings.stop?.aborted === true, limits, clock.aborted));
  }
}
