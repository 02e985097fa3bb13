import { describe, expect, test } from 'vitest';
import { inSentence, possessive, roleTerm } from './actor-words';

describe('a name in a sentence', () => {
  test.each([
    ['China', 'state', 'China', 'China’s'],
    ['United States', 'state', 'the United States', 'the United States’'],
    ['Taliban', 'armed-group', 'the Taliban', 'the Taliban’s'],
    [
      'Islamic Republic of Afghanistan',
      'state',
      'the Islamic Republic of Afghanistan',
      'the Islamic Republic of Afghanistan’s',
    ],
    ['Islamic State', 'armed-group', 'the Islamic State', 'the Islamic State’s'],
    ['al-Qaida', 'armed-group', 'al-Qaida', 'al-Qaida’s'],
    ['Wang Yi', 'person', 'Wang Yi', 'Wang Yi’s'],
    ['NATO', 'organisation', 'NATO', 'NATO’s'],
  ] as const)('%s (%s)', (name, kind, sentence, owning) => {
    expect(inSentence({ name, kind })).toBe(sentence);
    expect(possessive({ name, kind })).toBe(owning);
  });
});

describe('a term of office', () => {
  test.each([
    ['2013-03-16', '2022-12-30', '16 March 2013 – 30 December 2022'],
    ['2023-07-25', null, 'since 25 July 2023'],
    [null, '2021-08-15', 'until 15 August 2021'],
    [null, null, null],
  ])('%s to %s', (from, until, words) => expect(roleTerm({ from, until })).toBe(words));
});
