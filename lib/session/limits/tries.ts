import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How long a try counts, in seconds. */
const window = 15 * 60;

/** So many tries within 15 minutes, for each key; counted in the process, before the try is looked at. */
export class Tries {
  readonly #limiter: RateLimiterMemory;

  constructor(readonly most: number) {
    this.#limiter = new RateLimiterMemory({ points: most, duration: window });
  }

  /**
   * Counts a try and answers 0, or, when there were too many, the seconds until the next is heard; that one counts not.
   */
  async take(key: string): Promise<number> {
    try {
      await this.#limiter.consume(key);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      await this.#limiter.reward(key);
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  }

  /** A try that was counted is none. */
  async takeBack(key: string): Promise<void> {
    await this.#limiter.reward(key);
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key);
  }
}
