import { describe, expect, it } from 'vitest';
import type { SecondAccount } from '@/lib/domain/second-coder/second-reading';
import { madeUpProposals } from '@/lib/testing/article-desk';
import { mayAskAgain, secondReadingWords, toSecondOpinions } from './second-reading';

const extractor = 'endpoint made-up, prompt 1';
const askedAt = '2026-01-01T10:00:00.000Z';
const soon = new Date('2026-01-01T10:01:00Z');
const reading = (account: Partial<SecondAccount> | null) => ({
  extractor,
  askedAt,
  account: account && { asked: 1, parts: 1, opinions: 0, own: 0, fault: null, refused: [], ...account },
});
const who = `A second machine coder (${extractor})`;

describe('what became of asking, in a sentence', () => {
  it.each<[Partial<SecondAccount>, string, boolean]>([
    [{ opinions: 1, own: 2 }, `${who} read 1 proposal too and found 2 more.`, false],
    [{}, `${who} found nothing that could be taken.`, false],
    [
      {
        refused: [
          { reason: 'quote-not-in-text', n: 2 },
          { reason: 'value-off-scale', n: 1 },
        ],
      },
      `${who} found nothing that could be taken, refused: 2 quotes that are not in the text, one value off the scale.`,
      false,
    ],
    [{ fault: { kind: 'no-answer', status: null } }, `${who} gave no answer.`, true],
    [{ fault: { kind: 'http-error', status: 500 } }, `${who} answered with the error 500.`, true],
    [{ fault: { kind: 'unreadable', status: null } }, `${who} gave an answer that can’t be read.`, true],
    [
      { asked: 2, parts: 3, own: 1, fault: { kind: 'no-answer', status: null } },
      `${who} read 0 proposals too and found 1 more, then gave no answer about part 2.`,
      false,
    ],
    [
      { asked: 10, parts: 12, own: 1 },
      `${who} read 0 proposals too and found 1 more. It was asked about 10 of 12 parts of the text.`,
      false,
    ],
  ])('%o', (account, words, again) => {
    expect(secondReadingWords(reading(account), soon)).toBe(words);
    expect(mayAskAgain(reading(account), soon)).toBe(again);
  });

  it('is none where nothing was asked', () =>
    expect([secondReadingWords(null, soon), mayAskAgain(null, soon)]).toEqual([null, false]));

  it('says that it waits, and after a while that the asking broke off', () => {
    expect(secondReadingWords(reading(null), soon)).toBe(
      `${who} is being asked; what it finds is added when it comes.`,
    );
    const later = new Date('2026-01-01T11:00:00Z');
    expect([secondReadingWords(reading(null), later), mayAskAgain(reading(null), later)]).toEqual([
      `${who} was asked, and the asking broke off.`,
      true,
    ]);
  });
});

it('sets a second opinion beside our own reading', () => {
  const [found] = madeUpProposals;
  if (!found) throw new Error('no proposal');
  const other = {
    ...found,
    speaker: { ...found.speaker, slug: 'pakistan' },
    stances: [{ target: { actor: 'china' }, value: 1 as const, confidence: 0.5, evidence: [], rules: [] }],
  };
  const names = { actor: (slug: string) => slug.toUpperCase(), target: (key: string) => key };
  expect(
    toSecondOpinions(
      {
        found,
        opinions: [
          { extractor, found },
          { extractor, found: other },
        ],
      },
      names,
    ),
  ).toEqual([
    {
      who: extractor,
      speaker: null,
      stances: [{ target: 'issue:negotiated-settlement', value: 2, beside: 'the same' }],
      unnamed: [],
    },
    {
      who: extractor,
      speaker: 'PAKISTAN',
      stances: [{ target: 'actor:china', value: 1, beside: 'not named above' }],
      unnamed: ['issue:negotiated-settlement'],
    },
  ]);
});
