import { expect, test } from 'vitest';
import { inTurn } from './in-turn.mjs';

test('work is done in the order it came, so many at once, whatever becomes of it', async () => {
  const turns = inTurn(() => 2);
  const said: string[] = [];
  const ends: (() => void)[] = [];
  const add = (name: string): void =>
    turns(async () => {
      said.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
    });
  for (const name of ['a', 'b', 'c', 'd']) add(name);
  expect(said).toEqual(['a', 'b']);
  ends[1]?.();
  await expect.poll(() => said).toEqual(['a', 'b', 'c']);
  ends[0]?.();
  await expect.poll(() => said).toEqual(['a', 'b', 'c', 'd']);
});
