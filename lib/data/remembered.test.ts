import { describe, expect, it } from 'vitest';
import { freshDatabase } from '@/lib/testing/template-database';
import { named, rememberedById } from './remembered';

async function askedFor(version: number | undefined, ...asked: readonly number[][]): Promise<number[][]> {
  const database = await freshDatabase({ seeded: true });
  const archive = await database.archive(version);
  const read: number[][] = [];
  for (const ids of asked) {
    const found = await rememberedById(archive, 'halves', ids, (missing) => {
      read.push(missing);
      return Promise.resolve(missing.map((id) => [id, id / 2] as const));
    });
    expect(ids.map((id) => named(found, id))).toEqual(ids.map((id) => id / 2));
  }
  return read;
}

describe('things by their ids', () => {
  it('are read once while nothing changes', async () => {
    expect(await askedFor(undefined, [1, 2, 2], [2, 3], [1, 3])).toEqual([[1, 2], [3]]);
  });

  it('are not kept of an older version', async () => {
    expect(await askedFor(3, [1], [1])).toEqual([[1], [1]]);
  });

  it('are a mistake where they were not asked for', () => {
    expect(() => named(new Map([[1, 'a']]), 2)).toThrow('Nothing was read for the id 2.');
  });
});
