import { describe, expect, test } from 'vitest';
import type { Collection } from '@/lib/domain/collection/collection';
import { codebookWords, noneFound, toCollectionLine } from './collection-line';

const collection: Collection = {
  articles: 5,
  statements: 45,
  reports: 53,
  firstDay: '2020-02-01',
  lastDay: '2021-07-28',
  scores: 59,
  scoresChecked: 0,
  scoresOpen: 0,
  statementsChecked: 0,
  codebook: { title: 'Afghanistan 2021', number: 1 },
  version: 200,
  versionAt: null,
};

describe('the line on the collection', () => {
  test('says what was read, from when, who checked it and what it is not', () => {
    expect(toCollectionLine(collection)).toEqual({
      holds: ['5 articles', '45 statements in 53 reports', 'February 2020 – July 2021'],
      checked: 'checked by a person: 0 of 59 stances, 0 of 45 statements',
      open: null,
      coded: 'Coded by two runs of a language model, settled by rule, not checked by a person.',
      caution: 'Five articles: a demonstration, not a sample.',
    });
  });

  test.each([
    [
      { scoresChecked: 3, statementsChecked: 2 },
      { checked: 'checked by a person: 3 of 59 stances, 2 of 45 statements' },
    ],
    [{ scoresOpen: 1 }, { open: '1 stance not settled' }],
    [{ articles: 1 }, { caution: 'One article: a demonstration, not a sample.' }],
    [{ articles: 400 }, { caution: null }],
    [
      { articles: 0, scores: 0 },
      { caution: null, coded: 'Nothing is coded yet.' },
    ],
    [
      { firstDay: null, lastDay: null, statements: 0, reports: 0 },
      { holds: ['5 articles', '0 statements in 0 reports'] },
    ],
  ])('with %o', (change, line) => expect(toCollectionLine({ ...collection, ...change })).toMatchObject(line));

  test('no longer denies what people have checked', () => {
    expect(toCollectionLine({ ...collection, scoresChecked: 1 }).coded).not.toContain('not checked');
  });

  test('names an empty place and the codebook', () => {
    expect(noneFound(collection)).toBe('none found in these 5 articles');
    expect(noneFound({ articles: 1 })).toBe('none found in this article');
    expect(noneFound({ articles: 0 })).toBe('none found, no article has been read yet');
    expect(codebookWords(collection)).toBe('Codebook Afghanistan 2021, version 1');
  });
});
