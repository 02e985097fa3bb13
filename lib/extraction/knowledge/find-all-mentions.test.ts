import { expect, it } from 'vitest';
import { toSentences } from '../text/token';
import { findAllMentions } from './find-all-mentions';
import { builtInKnowledge } from './knowledge';

const read = (text: string, on = '2021-06-01') =>
  findAllMentions(toSentences(text, 0), builtInKnowledge, on)
    .flat()
    .map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) }));

it.each([
  [
    'by surname after the office',
    'Foreign Minister Jane Roe of Uganda spoke. Roe objected.',
    'Roe',
    { person: 'Jane Roe', principal: 'uganda', office: 'foreign-minister', actor: null, gender: 'female' },
  ],
  [
    'by surname before the full name',
    'Roe objects. The Kenyan envoy Jane Roe spoke.',
    'Roe',
    { person: 'Jane Roe', principal: 'kenya', office: 'ambassador' },
  ],
  [
    'by an office after a comma',
    'Jane Roe, the Kenyan envoy, met them.',
    'Jane Roe',
    { principal: 'kenya', office: 'ambassador' },
  ],
  [
    'by a name after the comma of the office',
    'The Kenyan envoy, Jane Roe, met them.',
    'Jane Roe',
    { principal: 'kenya', office: 'ambassador' },
  ],
  [
    'the office of the name',
    'Jane Roe, the Kenyan envoy, met them.',
    'Kenyan envoy',
    { person: 'Jane Roe', kind: 'office' },
  ],
  [
    'a former office speaks for nobody',
    'Jane Roe, a former Kenyan envoy, objected. Roe left.',
    'Roe',
    { person: 'Jane Roe', principal: null, former: true },
  ],
  ['with a title', 'Mr. Roe met them.', 'Mr. Roe', { person: 'Roe', gender: 'male', kind: 'person' }],
  [
    'by a first name',
    'They met Jane Roe there.',
    'Jane Roe',
    { person: 'Jane Roe', gender: 'female', principal: null },
  ],
  ['by hyphenated surname', 'They met Jane Roe-Poe there. Roe-Poe objected.', 'Roe-Poe', { person: 'Jane Roe-Poe' }],
  [
    'with the family name first',
    'The Chinese envoy Lan Tian spoke. Lan objected.',
    'Lan',
    { person: 'Lan Tian', principal: 'china' },
  ],
  [
    'a recorded person by surname',
    'The Chinese foreign minister, Wang Yi, spoke. Wang objected.',
    'Wang',
    { actor: 'wang-yi', principal: 'china', office: 'foreign-minister' },
  ],
  [
    'the ministry last named',
    "China's foreign ministry spoke. Taliban fighters listened. The foreign ministry objected.",
    'foreign ministry',
    { principal: 'china', actor: 'china-mfa', rule: 'office-last-named' },
  ],
  [
    'a counterpart',
    'The Kenyan foreign minister met his Chinese counterpart.',
    'Chinese counterpart',
    { actor: 'wang-yi', principal: 'china', office: 'foreign-minister' },
  ],
  [
    'a surname that only one in office bears',
    'Schallenberg objected.',
    'Schallenberg',
    { actor: 'alexander-schallenberg', rule: 'surname-alone' },
  ],
  ['a spokeswoman tells her gender', 'The Kenyan spokeswoman objected.', 'Kenyan spokeswoman', { gender: 'female' }],
])('%s', (_, text, words, expected) => {
  expect(read(text).findLast((mention) => mention.words === words)).toMatchObject(expected);
});

it.each([
  ['another of the same surname', 'Foreign Minister Jane Roe spoke. They walked down Roe Street.', 'Roe'],
  ['an institution after a person', 'Foreign Minister Jane Roe spoke. Roe University closed.', 'Roe'],
])('%s is not taken for a person', (_, text, words) => {
  expect(read(text).filter((mention) => mention.words === words)).toEqual([]);
});
