import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Wrong tries of one account within a day after which strangers have to wait between theirs. */
export const freeTries = 20;

/** The longest wait between two tries, in seconds. */
const longestWait = 60;

const hour = 60 * 60;
const day = 24 * hour;

/**
 * Accounts share places once there are more of them; then a stranger waits for another's wrong tries too, a minute at
 * most.
 */
const places = 16_384;
const mostTurns = 10_000;

/** When a stranger is heard: from an instant on; once that turn is taken, whenever the next one of all strangers is. */
interface Turn {
  readonly from: number;
  readonly taken: boolean;
}

/**
 * Slows down guessing at one account from many addresses. From the 20th wrong try within a day on, an address that did
 * not sign in as the account lately waits 1, 2, 4 … 60 seconds. One try of each an hour is heard after that wait
 * whatever others do meanwhile, so that nobody can keep the owner out; its further ones share one a wait with all other
 * strangers.
 */
export class AccountDelay {
  readonly #wrong = new RateLimiterMemory({ points: freeTries, duration: day });
  readonly #turns = new LRUCache<string, Turn>({ max: mostTurns, ttl: hour * 1_000 });
  readonly #sharedFrom = new LRUCache<string, number>({ max: mostTurns, ttl: day * 1_000 });

  constructor(readonly salt: string) {}

  #place(account: string): string {
    const digest = createHash('sha256').update(this.salt).update('\0').update(account).digest();
    return String(digest.readUInt32BE() % places);
  }

  /**
   * Counts a try of the account as wrong, before it is looked at, so that many at once can't slip past the count.
   * Answers the seconds that strangers wait between theirs; 0: none.
   */
  async count(account: string): Promise<number> {
    const { consumedPoints } = await this.#wrong.penalty(this.#place(account));
    const beyond = consumedPoints - 1 - freeTries;
    return beyond < 0 ? 0 : Math.min(2 ** Math.min(beyond, 10), longestWait);
  }

  /** Seconds until a stranger's try is heard, where strangers wait; 0: it is heard now, and its turn is taken. */
  takeTurn(account: string, network: string, wait: number, at: Date): number {
    const place = this.#place(account);
    const key = `${place} ${network}`;
    const now = at.getTime();
    const latest = now + wait * 1_000;
    const turn = this.#turns.get(key) ?? { from: latest, taken: false };
    // A clock that was put back must not make anybody wait longer than was said.
    const from = Math.min(turn.taken ? (this.#sharedFrom.get(place) ?? now) : turn.from, latest);
    if (from > now) {
      if (!turn.taken) this.#turns.set(key, { from, taken: false });
      return Math.ceil((from - now) / 1_000);
    }
    if (turn.taken) this.#sharedFrom.set(place, latest);
    this.#turns.set(key, { from, taken: true });
    return 0;
  }

  /** A try that was counted was not wrong, or was not heard. */
  async takeBack(account: string): Promise<void> {
    await this.#wrong.reward(this.#place(account));
  }
}
