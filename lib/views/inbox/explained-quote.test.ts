import { expect, it } from 'vitest';
import { madeUpProposal, madeUpText } from '@/lib/testing/article-desk';
import { partsIn, partSpans, toPieces } from './explained-quote';

const at = (words: string): [number, number] => [madeUpText.indexOf(words), madeUpText.indexOf(words) + words.length];
const found = madeUpProposal('Pakistan called the withdrawal hasty.', {
  contentStart: at('the withdrawal hasty')[0],
  contentEnd: at('the withdrawal hasty')[1],
  spans: { speaker: at('Pakistan'), cues: [at('called')] },
  stances: [
    {
      target: { issue: 'troop-withdrawal' },
      value: -1,
      confidence: 0.7,
      at: at('withdrawal'),
      evidence: [at('withdrawal'), at('hasty')],
      rules: [],
    },
  ],
});
const said = { start: found.contentStart, end: found.contentEnd };

it('shows who, by which words, about what and why, each word once', () => {
  const pieces = toPieces(found.quote, found.start, partSpans(found), said);
  expect(pieces.map(({ text }) => text).join('')).toBe(found.quote);
  expect(pieces.filter(({ part }) => part !== null).map(({ text, part }) => [text, part])).toEqual([
    ['Pakistan', 'speaker'],
    ['called', 'cue'],
    ['withdrawal', 'target'],
    ['hasty', 'word'],
  ]);
  expect(
    pieces
      .filter((piece) => piece.said)
      .map(({ text }) => text)
      .join(''),
  ).toBe('the withdrawal hasty');
  expect(partsIn(pieces)).toEqual(['speaker', 'cue', 'target', 'word']);
});

it('shows the parts that reach into a run of the text', () => {
  const [start, end] = at('drawal ha');
  expect(toPieces(madeUpText.slice(start, end), start, partSpans(found), said)).toEqual([
    { text: 'drawal', part: 'target', said: true },
    { text: ' ', part: null, said: true },
    { text: 'ha', part: 'word', said: true },
  ]);
});

it('shows the words said alone where nothing else is told', () => {
  const plain = madeUpProposal('Observers said the talks could fail.');
  expect(partSpans(plain)).toEqual([]);
  expect(toPieces(plain.quote, plain.start, [], { start: plain.start, end: plain.end })).toEqual([
    { text: plain.quote, part: null, said: true },
  ]);
});
