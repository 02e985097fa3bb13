import type { Archive } from './archive';
import { inPieces } from './in-pieces';

const mostRemembered = 500;

interface Memory {
  readonly head: number;
  /** What is being read, and what was read: a promise would hold on to the whole request in which it was begun. */
  readonly reading: Map<string, Promise<unknown>>;
  readonly answers: Map<string, { readonly answer: unknown }>;
}

const memories = new WeakMap<object, Memory>();

function memoryOf(archive: Archive): Memory {
  const known = memories.get(archive.db);
  if (known?.head === archive.head) return known;
  const memory = {
    head: archive.head,
    reading: new Map<string, Promise<unknown>>(),
    answers: new Map<string, { readonly answer: unknown }>(),
  };
  memories.set(archive.db, memory);
  return memory;
}

function keep({ answers }: Memory, key: string, answer: unknown): void {
  const [oldest] = answers.keys();
  if (answers.size >= mostRemembered && oldest !== undefined) answers.delete(oldest);
  answers.set(key, { answer });
}

/**
 * What `read` answers, read once for each `name` until something is changed: nothing read at a version can differ while
 * the newest version stays the same. Inside a transaction, whose rows may still go, everything is read anew.
 */
export function remembered<T>(archive: Archive, name: string, read: () => Promise<T>): Promise<T> {
  if (!('$connect' in archive.db)) return read();
  const memory = memoryOf(archive);
  const key = `${archive.version} ${name}`;
  const known = memory.answers.get(key) as { readonly answer: T } | undefined;
  if (known) return Promise.resolve(known.answer);
  const begun = memory.reading.get(key) as Promise<T> | undefined;
  if (begun) return begun;
  const reading = read();
  memory.reading.set(key, reading);
  const done = (): unknown => memory.reading.delete(key);
  reading.then((answer) => keep(memory, key, answer)).then(done, done);
  return reading;
}

/**
 * As `remembered`, of the newest version only: what several pages of it read, and is large or asked for by many names.
 */
export function rememberedNow<T>(archive: Archive, name: string, read: () => Promise<T>): Promise<T> {
  return archive.version === archive.head ? remembered(archive, name, read) : read();
}

/**
 * Things by their ids: `read` is asked only for those that nobody asked for since the last change. Of an older version,
 * whose readers are few and whose versions are many, nothing is kept.
 */
export async function rememberedById<T>(
  archive: Archive,
  name: string,
  ids: Iterable<number>,
  read: (ids: number[]) => Promise<readonly (readonly [number, T])[]>,
): Promise<ReadonlyMap<number, T>> {
  const known = await rememberedNow(archive, name, () => Promise.resolve(new Map<number, T>()));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  for (const some of inPieces(missing)) for (const [id, thing] of await read(some)) known.set(id, thing);
  return known;
}

/** What the map holds for an id that a row refers to; one it does not hold was not asked for. */
export function named<T>(things: ReadonlyMap<number, T>, id: number): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`Nothing was read for the id ${id}.`);
  return thing;
}
