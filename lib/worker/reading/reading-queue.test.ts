import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReader } from './open-reader';
import type { ReaderOrder } from './reading-order';
import { ReadingQueue, type ReaderBounds } from './reading-queue';

const bytes = new TextEncoder().encode('The talks go on.');
const file: ReaderOrder = { kind: 'file', order: { name: 'a.txt', bytes, charset: null } };
const wellRead = { answer: { ok: true, value: { text: 'The talks go on.' } } };
const words = { published: '2021-06-10', outlet: null, actors: [], officeWords: [], issues: [] };
/** Takes longer than a reader needs to look at itself. */
const long: ReaderOrder = { kind: 'text', order: { ...words, text: 'a “b” '.repeat(500_000) } };
const patience = 20_000;

const opened: ChildProcess[] = [];
const open = (heaviest: number, heap?: number): ChildProcess => {
  const reader = openReader(heaviest, heap);
  opened.push(reader);
  return reader;
};
afterEach(() => {
  for (const reader of opened.splice(0)) reader.kill('SIGKILL');
});

const bounds: ReaderBounds = { idle: 60_000, waiting: 8, heaviest: 900_000_000 };
const queueOf = (other: Partial<ReaderBounds> = {}, opens = open): ReadingQueue =>
  new ReadingQueue(opens, { ...bounds, ...other });
const isGone = (reader: ChildProcess | undefined): boolean =>
  reader !== undefined && (reader.exitCode !== null || reader.signalCode !== null);

describe('a reader', () => {
  it('reads one thing after another, and ends when nothing is asked of it', async () => {
    const queue = queueOf({ idle: 400 });
    expect(await Promise.all([queue.ask(file, patience), queue.ask(file, patience)])).toEqual([wellRead, wellRead]);
    expect(opened).toHaveLength(1);
    await vi.waitFor(() => expect(isGone(opened[0])).toBe(true), 5_000);
    expect(queue.pid).toBeNull();
    expect(await queue.ask(file, patience)).toEqual(wellRead);
    expect(opened).toHaveLength(2);
  });

  it('is ended by what takes too long, and the next is read all the same', async () => {
    const queue = queueOf();
    await queue.ask(file, patience);
    expect(
      await queue.ask(
        { kind: 'file', order: { name: 'a.html', bytes: new Uint8Array(9_000_000).fill(60), charset: null } },
        1,
      ),
    ).toEqual({ given: 'too-long' });
    expect(await queue.ask(file, patience)).toEqual(wellRead);
    expect(isGone(opened[0])).toBe(true);
  });

  it('gets the time to load what an order of another kind needs', async () => {
    const queue = queueOf();
    await queue.ask(file, patience);
    expect(await queue.ask({ kind: 'text', order: { ...words, text: 'The minister said so.' } }, 1)).toHaveProperty(
      'answer',
    );
  });

  it('ends itself when it holds too much, and the next is read all the same', async () => {
    let isFirst = true;
    const queue = queueOf({}, (heaviest) => {
      const reader = open(isFirst ? 1_000_000 : heaviest);
      isFirst = false;
      return reader;
    });
    expect(await queue.ask(long, patience)).toEqual({ given: 'too-much-memory' });
    expect(await queue.ask(file, patience)).toEqual(wellRead);
  });

  it('that runs out of its heap ends alone, not what started it', async () => {
    let heap: number | undefined = 64;
    const queue = queueOf({ heaviest: 8_000_000_000 }, (heaviest) => open(heaviest, heap));
    const officeWords = Array.from({ length: 2_000_000 }, () => ({
      words: 'minister',
      kind: 'minister',
      office: null,
    }));
    const many = { kind: 'text', order: { ...words, text: '', officeWords } } as unknown as ReaderOrder;
    expect(await queue.ask(many, patience)).toEqual({ given: 'too-much-memory' });
    heap = undefined;
    expect(await queue.ask(file, patience)).toEqual(wellRead);
  });

  it('that dies leaves the next to another', async () => {
    const queue = queueOf();
    await queue.ask(file, patience);
    const answer = queue.ask(long, patience);
    setTimeout(() => opened[0]?.kill('SIGKILL'), 50);
    expect(await answer).toHaveProperty('given');
    expect(await queue.ask(file, patience)).toEqual(wellRead);
  });

  it('that ended while nothing was asked of it costs nobody a file', async () => {
    const queue = queueOf();
    await queue.ask(file, patience);
    opened[0]?.kill('SIGKILL');
    await vi.waitFor(() => expect(isGone(opened[0])).toBe(true), 10_000);
    expect(await queue.ask(file, patience)).toEqual(wellRead);
  });

  it.runIf(existsSync('/proc/self/environ'))('gets no secret and no database', async () => {
    vi.stubEnv('BETTER_AUTH_SECRET', 'not-for-those-who-read-files-of-strangers');
    const queue = queueOf();
    await queue.ask(file, patience);
    const given = readFileSync(`/proc/${queue.pid ?? 0}/environ`, 'utf8');
    expect(given).toContain('PATH=');
    expect(given).not.toMatch(/SECRET|DATABASE_URL/u);
    vi.unstubAllEnvs();
  });
});

it('holds no answer once it was given and its reader is gone', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const queue = queueOf({ idle: 100 }, openReader);
  const given = async (): Promise<WeakRef<object>> => {
    const reading = await queue.ask(file, patience);
    return new WeakRef(reading ?? {});
  };
  const answer = await given();
  await expect
    .poll(
      () => {
        collect();
        return answer.deref() === undefined;
      },
      { timeout: 5_000 },
    )
    .toBe(true);
});

it('refuses at once while too many wait', async () => {
  const queue = queueOf({ waiting: 1 });
  const [first, second, third] = [queue.ask(file, patience), queue.ask(file, patience), queue.ask(file, patience)];
  expect(await third).toBeNull();
  expect([await first, await second]).toEqual([wellRead, wellRead]);
  expect(await queue.ask(file, patience)).toEqual(wellRead);
});
