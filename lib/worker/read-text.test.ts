import { expect, it } from 'vitest';
import { readText } from './read-text';

const story =
  'Talks go on\n\n“Canada supports the peace talks,” Canadian Foreign Minister Marc Garneau said on Tuesday.\n';
const order = { text: story, published: '2021-05-18', outlet: null, actors: [], officeWords: [], issues: [] };

it('reads in a process of its own, twice the same, and goes on after it', async () => {
  const first = await readText(order);
  expect(first.ok && first.value?.proposals.map(({ quote }) => story.includes(quote))).toContain(true);
  expect(await readText(order)).toEqual(first);
});
