/** When feeds are looked at, in minutes. */
const paces = {
  /** Between two looks that went well, at least; what the feed asks for goes up to `most`. */
  usual: 30,
  most: 24 * 60,
  /** After the first failed look; doubled with each that follows, up to `most`. */
  afterFailure: 15,
  /** The longest a server is believed that asks to be left alone. */
  longestLeftAlone: 7 * 24 * 60,
} as const;

const minute = 60_000;
const later = (at: Date, minutes: number): Date => new Date(at.getTime() + Math.round(minutes * minute));

export interface FeedWishes {
  /** `ttl` of the feed, in minutes; null where it names none. */
  readonly ttlMinutes: number | null;
  /** `max-age` of the answer, in seconds. */
  readonly maxAgeSeconds: number | null;
}

/** When to look again after a look that went well. */
export function nextPoll(at: Date, { ttlMinutes, maxAgeSeconds }: FeedWishes): Date {
  return later(at, Math.min(paces.most, Math.max(paces.usual, ttlMinutes ?? 0, (maxAgeSeconds ?? 0) / 60)));
}

/** When to look again after `failures` failed looks in a row (1 or more), the last with this `Retry-After`. */
export function nextTry(at: Date, failures: number, retryAfterSeconds: number | null): Date {
  const backingOff = Math.min(paces.most, paces.afterFailure * 2 ** (failures - 1));
  return later(at, Math.max(backingOff, Math.min(paces.longestLeftAlone, (retryAfterSeconds ?? 0) / 60)));
}

/**
 * Seconds from `at` that a `Retry-After` header asks to wait, which is a number of them or a date (RFC 9110, 10.2.3);
 * null where it is neither.
 */
export function retryAfterSeconds(header: string | null, at: Date): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header);
  const until = /[a-z]{3}/iu.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, Math.round((until - at.getTime()) / 1000));
}

/** `max-age` of a `Cache-Control` header in seconds; null where it names none, or forbids keeping. */
export function maxAgeSeconds(header: string | null): number | null {
  if (header === null || /\bno-(?:store|cache)\b/iu.test(header)) return null;
  const found = /\bmax-age\s*=\s*"?(\d{1,9})\b/iu.exec(header)?.[1];
  return found === undefined ? null : Number(found);
}
