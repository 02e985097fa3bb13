import { describe, expect, it } from 'vitest';
import { toSentences } from '../text/token';
import { findMentions } from './find-mentions';
import { builtInKnowledge } from './knowledge';

const read = (text: string, on = '2021-06-01') =>
  toSentences(text, 0)
    .flatMap((tokens) => findMentions(tokens, builtInKnowledge, on))
    .map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) }));

describe('an office', () => {
  it.each([
    ['The Chinese foreign minister left.', 'Chinese foreign minister', 'wang-yi', 'china', 'foreign-minister'],
    ["China's foreign ministry objects.", "China's foreign ministry", 'china-mfa', 'china', 'foreign-ministry'],
    ['The chief Chinese diplomat agreed.', 'chief Chinese diplomat', 'wang-yi', 'china', 'foreign-minister'],
    ['Beijing’s top diplomat agreed.', 'Beijing’s top diplomat', 'wang-yi', 'china', 'foreign-minister'],
    [
      'The French foreign ministry spokesman objects.',
      'French foreign ministry spokesman',
      null,
      'france',
      'spokesperson',
    ],
    [
      "A spokeswoman for Germany's foreign ministry objects.",
      "spokeswoman for Germany's foreign ministry",
      null,
      'germany',
      'spokesperson',
    ],
    [
      'A State Department spokesperson objects.',
      'State Department spokesperson',
      null,
      'united-states',
      'spokesperson',
    ],
    ['Senior Russian officials object.', 'Senior Russian officials', null, 'russia', 'official'],
    ['The Sudanese government objects.', 'Sudanese government', 'sudan', 'sudan', 'government'],
    [
      'The U.S. ambassador to the United Nations objects.',
      'U.S. ambassador to the United Nations',
      null,
      'united-states',
      'ambassador',
    ],
    ['A spokesman for Angela Merkel objects.', 'spokesman for Angela Merkel', null, 'germany', 'spokesperson'],
    ['The leader of the Kenyan delegation objects.', 'leader of the Kenyan delegation', null, 'kenya', 'leader'],
    [
      'The former Afghan deputy defence minister objects.',
      'former Afghan deputy defence minister',
      null,
      null,
      'deputy-defence-minister',
    ],
    ['The Kenyan senator objects.', 'Kenyan senator', null, null, 'senator'],
  ])('%s', (text, words, actor, principal, office) => {
    expect(read(text)).toMatchObject([{ words, actor, principal, office, kind: 'office' }]);
  });
});

it('gives a shared office to each people before it', () => {
  expect(read('The Chinese, Kenyan and Pakistani foreign ministers met.')).toMatchObject([
    { words: 'Chinese', actor: 'wang-yi', principal: 'china', office: 'foreign-minister' },
    { words: 'Kenyan', actor: null, principal: 'kenya', office: 'foreign-minister' },
    { words: 'Pakistani foreign ministers', principal: 'pakistan', office: 'foreign-minister', plural: true },
  ]);
});

it('names no one for an office of many', () => {
  expect(read('Russian and Chinese officials met.').map(({ actor, principal }) => [actor, principal])).toEqual([
    [null, 'russia'],
    [null, 'china'],
  ]);
});

describe('a person', () => {
  it.each([
    [
      'Chinese Foreign Minister Wang Yi left.',
      'Chinese Foreign Minister Wang Yi',
      'wang-yi',
      'china',
      'foreign-minister',
      '2021-06-01',
    ],
    ['Wang Yi left.', 'Wang Yi', 'wang-yi', 'china', 'foreign-minister', '2021-06-01'],
    [
      'U.S. President Joe Biden left.',
      'U.S. President Joe Biden',
      'joe-biden',
      'united-states',
      'president',
      '2021-06-01',
    ],
    ['Joe Biden left.', 'Joe Biden', 'joe-biden', 'united-states', 'vice-president', '2015-06-01'],
    ['Joe Biden left.', 'Joe Biden', 'joe-biden', null, null, '2018-06-01'],
    ['Former president Joe Biden left.', 'Former president Joe Biden', 'joe-biden', null, 'president', '2025-06-01'],
    ['Foreign Minister Jane Doe left.', 'Foreign Minister Jane Doe', null, null, 'foreign-minister', '2021-06-01'],
  ])('%s', (text, words, actor, principal, office, on) => {
    expect(read(text, on)).toMatchObject([{ words, actor, principal, office, kind: 'person' }]);
  });
});

describe('a name', () => {
  it.each([
    ['Turkey objects.', 'turkey', 'name'],
    ['The U.S. objects.', 'united-states', 'name'],
    ['The Kremlin objects.', 'russia', 'seat'],
    ['Beijing rejects the plan.', 'china', 'capital'],
    ["It criticised Washington's decision.", 'united-states', 'capital'],
    ['Reuters reported so.', 'reuters', 'agency'],
    ['The Taliban object.', 'taliban', 'name'],
    ['Côte d’Ivoire objects.', 'ivory-coast', 'name'],
  ])('%s', (text, actor, kind) => {
    expect(read(text)).toMatchObject([{ actor, kind }]);
  });

  it.each([
    'They ate turkey.',
    'He told us so.',
    'He said who is polish.',
    'The statement was issued in Kabul.',
    'He read the Washington state law.',
    'George Washington slept here.',
    'The Beijing Olympics began.',
    'They met near Moscow.',
    'He crossed the South China Sea.',
  ])('%s names nobody', (text) => {
    expect(read(text)).toEqual([]);
  });
});
