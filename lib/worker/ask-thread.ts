import type { Worker } from 'node:worker_threads';
import { openThread } from './open-thread';
import type { ThreadAnswer, ThreadOrder, ThreadWork } from './reading-order';

/** The thread's own start, once. */
const startUp = 20_000;

/** How much the process may grow while one thing is read, in bytes: some small files unpack to more than a machine has. */
const heaviest = 1_200_000_000;
/** How often that is looked at, in milliseconds. */
const lookEvery = 200;

interface Thread {
  readonly worker: Worker;
  started: boolean;
}

const holder = globalThis as typeof globalThis & { demarcheReading?: { thread: Thread | null; queue: Promise<unknown> } };
const state = (holder.demarcheReading ??= { thread: null, queue: Promise.resolve() });

function dropThread(): void {
  void state.thread?.worker.terminate();
  state.thread = null;
}

interface Bounds {
  readonly patience: number;
  readonly heaviest: number;
}

/** Waits for the thread's next answer; null when it takes too long or too much memory. Throws when the thread dies. */
function answerOf(thread: Thread, order: ThreadOrder, { patience, heaviest: most }: Bounds): Promise<ThreadAnswer | null> {
  const allowed = (thread.started ? 0 : startUp) + patience;
  const { worker } = thread;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      clearInterval(scales);
      worker.off('message', told);
      worker.off('error', broken);
      settle();
    };
    const told = (answer: ThreadAnswer): void => finish(() => resolve(answer));
    const broken = (error: Error): void => finish(() => reject(error));
    const timer = setTimeout(() => finish(() => resolve(null)), allowed);
    const before = process.memoryUsage.rss();
    const scales = setInterval(() => { if (process.memoryUsage.rss() - before > most) finish(() => resolve(null)); }, lookEvery);
    worker.on('message', told);
    worker.on('error', broken);
    worker.postMessage(order);
  });
}

/**
 * Has something read in a thread of its own, one after another. Answers null where it took longer than `patience`
 * (milliseconds), or made the process grow by more than `most` bytes: the thread is then stopped, and the next gets a
 * new one. Throws when reading itself fails.
 */
export function askThread<Kind extends keyof ThreadWork>(
  kind: Kind, order: ThreadWork[Kind]['order'], patience: number, most = heaviest,
): Promise<ThreadWork[Kind]['answer'] | null> {
  const turn = state.queue.then(async () => {
    const thread = (state.thread ??= { worker: openThread('reading-thread'), started: false });
    try {
      const answer = await answerOf(thread, { kind, order } as ThreadOrder, { patience, heaviest: most });
      if (answer === null) { dropThread(); return null; }
      thread.started = true;
      if ('failed' in answer) throw new Error(`It could not be read: ${answer.failed}`);
      return answer.answer as ThreadWork[Kind]['answer'];
    } catch (error) {
      dropThread();
      throw error;
    }
  });
  state.queue = turn.catch(() => undefined);
  return turn;
}
