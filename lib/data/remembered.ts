import type { Archive } from './archive';

const mostRemembered = 500;

interface Memory {
  readonly head: number;
  readonly answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<object, Memory>();

function memoryOf(archive: Archive): Memory {
  const known = memories.get(archive.db);
  if (known?.head === archive.head) return known;
  const memory = { head: archive.head, answers: new Map<string, Promise<unknown>>() };
  memories.set(archive.db, memory);
  return memory;
}

/**
 * What `read` answers, read once for each `name` until something is changed: nothing read at a version can differ while
 * the newest version stays the same. Inside a transaction, whose rows may still go, everything is read anew.
 */
export function remembered<T>(archive: Archive, name: string, read: () => Promise<T>): Promise<T> {
  if (!('$connect' in archive.db)) return read();
  const { answers } = memoryOf(archive);
  const key = `${archive.version} ${name}`;
  const known = answers.get(key) as Promise<T> | undefined;
  if (known) return known;
  const answer = read();
  const [oldest] = answers.keys();
  if (answers.size >= mostRemembered && oldest !== undefined) answers.delete(oldest);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}
