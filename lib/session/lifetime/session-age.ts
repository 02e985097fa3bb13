const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A sign-in that nobody used for 8 hours has ended, and each has after 14 days. */
export const longest = { idle: 8 * hour, inAll: 14 * day } as const;

/** Use is written down so often at most: pages read, and a write a page would be too many. */
const touchEvery = 10 * minute;

/** A sign-in in time: opened and last used, each an instant in milliseconds. */
export interface SessionTimes {
  readonly openedAt: number;
  readonly usedAt: number;
}

/** The instant at which a sign-in ends unless it is used again. */
export function endOf({ openedAt, usedAt }: SessionTimes): number {
  return Math.min(openedAt + longest.inAll, usedAt + longest.idle);
}

/** Whether its use is to be written down; also after the clock was put back, so that it ends by the new one. */
export function isTouchDue(touchedAt: number, at: number): boolean {
  return Math.abs(at - touchedAt) >= touchEvery;
}

/** The instants before which a sign-in that was last used, or opened, has ended. */
export function endedBounds(at: Date): { readonly usedBefore: Date; readonly openedBefore: Date } {
  return { usedBefore: new Date(at.getTime() - longest.idle), openedBefore: new Date(at.getTime() - longest.inAll) };
}
