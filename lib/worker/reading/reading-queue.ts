import type { ChildProcess } from 'node:child_process';
import type { ReaderAnswer, ReaderOrder } from './reading-order';

export interface ReaderBounds {
  /** How long a reader waits for the next order before it ends, in milliseconds. */
  readonly idle: number;
  /** How many orders may wait for their turn. */
  readonly waiting: number;
  /** What a reader may hold of the machine's memory, in bytes. */
  readonly heaviest: number;
}

/**
 * A reader's own start, and its loading of what the first order of a kind needs, in milliseconds: on a busy machine,
 * too.
 */
const startUp = 20_000;

interface Reader {
  readonly process: ChildProcess;
  /** Kinds of order that it has what it needs for. */
  readonly ready: Set<ReaderOrder['kind']>;
}

/** What became of an order: its answer, or why there is none. */
export type Reading = ReaderAnswer | { readonly given: 'too-long' | 'too-much-memory' | 'died' };

/** Waits for the reader's answer to one order, but not for ever. */
function answerOf(reader: Reader, order: ReaderOrder, patience: number): Promise<Reading> {
  const { process: child } = reader;
  return new Promise((resolve) => {
    const settle = (reading: Reading): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      // What is written to a process that is ending fails later than it ends.
      child.on('error', () => undefined);
      resolve(reading);
    };
    const timer = setTimeout(
      () => settle({ given: 'too-long' }),
      patience + (reader.ready.has(order.kind) ? 0 : startUp),
    );
    child.once('message', (answer) => settle(answer as ReaderAnswer));
    child.once('error', () => settle({ given: 'died' }));
    // A signal is how it ends itself, or V8 or the system ends it, when it holds too much.
    child.once('exit', (_, signal) => settle({ given: signal === null ? 'died' : 'too-much-memory' }));
    child.send(order, (failure) => {
      if (failure) settle({ given: 'died' });
    });
  });
}

/**
 * Nobody to wait for. A promise or a timer that is kept holds on to the request in which it was made, and all that it
 * sent.
 */
const nobody = Promise.resolve();

/**
 * Orders taken one after another by one reader, which is opened when it is needed and ends when nothing is asked of it.
 */
export class ReadingQueue {
  #reader: Reader | null = null;
  #last: Promise<unknown> = nobody;
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly open: (heaviest: number) => ChildProcess,
    private readonly bounds: ReaderBounds,
  ) {}

  /** The number of the reader's process; null while there is none. */
  get pid(): number | null {
    return this.#reader?.process.pid ?? null;
  }

  /** Has an order carried out in its turn; null where too many wait already. `patience`: milliseconds. */
  ask(order: ReaderOrder, patience: number): Promise<Reading | null> {
    if (this.#waiting > this.bounds.waiting) return Promise.resolve(null);
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#take(order, patience)).finally(() => this.#leave());
    // Only that it is over: the answer, which may be large, is for who asked.
    const over = (): void => undefined;
    this.#last = turn.then(over, over);
    return turn;
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#last = nobody;
  }

  async #take(order: ReaderOrder, patience: number): Promise<Reading> {
    clearTimeout(this.#idle);
    // One that ended while nothing was asked of it must not cost the next its file.
    if (this.#reader?.process.connected === false) this.#reader = null;
    const reader = (this.#reader ??= { process: this.open(this.bounds.heaviest), ready: new Set() });
    const reading = await answerOf(reader, order, patience);
    reader.ready.add(order.kind);
    if ('given' in reading) this.#end();
    else this.#idle = setTimeout(() => this.#end(), this.bounds.idle).unref();
    return reading;
  }

  /** The next order gets another reader. */
  #end(): void {
    this.#reader?.process.kill('SIGKILL');
    this.#reader = null;
    this.#idle = undefined;
  }
}
