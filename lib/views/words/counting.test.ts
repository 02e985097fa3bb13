import { describe, expect, test } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anObservation } from '@/lib/testing/observation';
import { checkedWords, countingLine, countOf, leftOutWords, ruleWords, sumOf } from './counting';

const hearsay = anObservation({ claimedBy: 'pakistan' });
const privately = anObservation({ capacity: 'own' });
const standing = anObservation({ modality: 'standing' });
const open = anObservation({ openSince: '2026-11-22T10:00:00.000Z' });

describe('a count', () => {
  test('keeps what counts apart from the reasons why not', () => {
    expect(countOf([anObservation(), hearsay, hearsay, privately, standing, open])).toEqual({
      counted: 1,
      hearsay: 2,
      private: 1,
      standing: 1,
      unnamed: 0,
      unchecked: 0,
      modality: 0,
      open: 1,
    });
  });

  test('of several is their sum', () => {
    expect(sumOf([countOf([hearsay]), countOf([open, anObservation()])])).toEqual(
      countOf([hearsay, open, anObservation()]),
    );
  });
});

describe('the line under a picture', () => {
  const rule = 'Counted: official statements, each once, in the speaker’s own or its side’s account.';

  test.each([
    ['nothing left out', [anObservation()], 'Left out: none.'],
    [
      'one of each',
      [hearsay, privately, standing, open],
      'Left out: 1 on another’s word, 1 private voice, 1 undated general position, 1 not settled.',
    ],
    ['several', [hearsay, hearsay, standing, standing], 'Left out: 2 on another’s word, 2 undated general positions.'],
    ['nothing at all', [], 'Left out: none.'],
  ])('says the rule and, with %s, what it leaves out', (_, observations, ending) => {
    expect(countingLine(countOf(observations))).toBe(`${rule} ${ending}`);
  });

  test.each([
    [
      { hearsay: true, standing: true },
      'official statements, each once, those on another’s word too, undated general positions too',
    ],
    [
      { private: true, duplicates: 'report' as const },
      'statements of officials and private voices, as often as they were reported, ' +
        'in the speaker’s own or its side’s account',
    ],
    [
      { namedOutlets: true, checked: true, modality: 'hoped' as const, duplicates: 'day' as const },
      'official statements, those of one day as their mean, in the speaker’s own or its side’s account, ' +
        'in named outlets only, checked by a person only, of one modality only (wish or appeal)',
    ],
  ])('says another rule: %j', (altered, words) => {
    expect(ruleWords({ ...defaultCounting, ...altered })).toBe(words);
  });

  test('has words for each reason', () => {
    expect(leftOutWords('private', 2)).toBe('2 private voices');
  });
});

describe('whether a person checked', () => {
  const checked = anObservation({ checked: true });
  test.each([
    [[anObservation()], 'Not checked by a person'],
    [[anObservation(), checked, checked], '2 of 3 checked by a person'],
    [[checked], 'Each checked by a person'],
    [[], null],
  ])('%#', (observations, words) => expect(checkedWords(observations)).toBe(words));
});
