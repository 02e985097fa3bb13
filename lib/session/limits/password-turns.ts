import PQueue from 'p-queue';

/** Looking at a password takes a processor some 0.1 s and 32 MB on purpose; more at once would stop everybody else. */
const atOnce = 2;

/** Who comes when so many wait is asked to come again. */
export const mostWaiting = 40;

/** Looks at few passwords at once, in the order they came, those of known addresses first. */
export class PasswordTurns {
  readonly #queue = new PQueue({ concurrency: atOnce });

  /** Whether somebody would have to wait. */
  isBusy(): boolean {
    return this.#queue.pending >= atOnce;
  }

  isFull(): boolean {
    return this.#queue.size >= mostWaiting;
  }

  run<T>(work: () => Promise<T>, isKnown: boolean): Promise<T> {
    return this.#queue.add(work, { priority: isKnown ? 1 : 0 });
  }
}
