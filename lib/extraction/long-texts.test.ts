import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { builtInKnowledge } from './knowledge/knowledge';
import { longestText } from './text/read-text';

const proposals = (text: string) =>
  extract(text, { published: '2021-07-28', outlet: null, knowledge: builtInKnowledge, issues: [] }).proposals;

const speakers = [
  'Wang Yi',
  'Antony Blinken',
  'Russia’s foreign ministry',
  'The Taliban',
  'Josep Borrell',
  'The Iranian government',
];
const said = [
  'the talks would resume',
  'the border must stay open',
  'no state should interfere',
  'the prisoners had been freed',
  'aid would go on',
  'the army would leave by the autumn',
];
/**
 * What goes wrong with marks in pasted news: a beginning without an end, an end without a beginning, one turned, two
 * kinds mixed.
 */
const broken = [
  'Nobody won.',
  'The river rose.',
  'A market burned.',
  'Schools stayed shut.',
  'The so-called “partners met again.',
  'They spoke of "a new beginning in the valley.',
  'It was over,” a headline ran.',
  'A “turning point" was near.',
  'The ‘friends of peace met at noon.',
];

const story = (at: number): string => {
  const [speaker, content] = [speakers[at % speakers.length] ?? '', said[(at * 5 + 1) % said.length] ?? ''];
  return (
    `${speaker} said on Monday that ${content}. ${broken[(at * 7 + 3) % broken.length] ?? ''} ` +
    `Rain fell in the hills for the ${at}th day. “We will wait for the others and see,” ${speaker} added.`
  );
};

/** Stories up to a length, cut at none. */
function stories(length: number, between: string): string {
  const all: string[] = ['Analysis: a long year of talks in the valley'];
  for (let at = 0, size = 0; size < length; at++) {
    const text = story(at);
    all.push(text);
    size += text.length + between.length;
  }
  return all.join(between);
}

describe('a paragraph of 300,000 characters with marks that do not pair', () => {
  it('is read to its end, nearly as well as in paragraphs', () => {
    const apart = proposals(stories(300_000, '\n\n'));
    const text = stories(300_000, ' ');
    const together = proposals(text);
    expect(apart.length).toBeGreaterThan(1000);
    expect(together.length).toBeGreaterThan(0.7 * apart.length);
    expect(Math.max(...together.map(({ start, end }) => end - start))).toBeLessThan(5000);
    const tenths = new Set(together.map(({ start }) => Math.floor((10 * start) / text.length)));
    expect(tenths.size).toBe(10);
  });
});

describe('a document of 1,000,000 characters', () => {
  it('is read whole, and a statement behind character 900,000 opens exactly', () => {
    const filler = stories(1_000_000, '\n\n').slice(0, 900_000);
    const sentence = 'Wang Yi said on Monday that the valley 🕊 would be rebuilt before the snow came.';
    const text = `${filler}.\n\n${sentence}\n\n${stories(100_000, '\n\n')}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(text.length).toBeLessThan(longestText);
    const found = proposals(text);
    const [late] = found.filter(({ start }) => start >= 900_000);
    expect(late).toMatchObject({ start: 900_003, quote: sentence, speaker: { slug: 'wang-yi' }, saidOn: '2021-07-26' });
    for (const each of found)
      if (text.slice(each.start, each.end) !== each.quote) expect.fail(`A span at ${each.start} is not its quote.`);
    expect(found.at(-1)?.start).toBeGreaterThan(990_000);
  });
});
