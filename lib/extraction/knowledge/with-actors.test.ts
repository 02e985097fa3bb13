import { expect, it } from 'vitest';
import { z } from 'zod';
import { toSentences } from '../text/token';
import { findMentions } from './find-mentions';
import { builtInKnowledge } from './knowledge';
import { actorRow, withActors } from './with-actors';

const rows = z.array(actorRow).parse([
  {
    slug: 'ruritania',
    kind: 'state',
    name: 'Ruritania',
    iso2: 'RR',
    aliases: ['Ruritanian', { name: 'Strelsau', until: '2021-01-31' }],
  },
  {
    slug: 'ruritania-mfa',
    kind: 'institution',
    name: 'Ministry of Foreign Affairs of Ruritania',
    part_of: 'ruritania',
    aliases: [],
  },
  { slug: 'china', kind: 'state', name: 'China', aliases: ['Beijing', 'Middle Kingdom'] },
  { slug: 'xinhua-news-agency', kind: 'institution', name: 'Xinhua News Agency', aliases: ['the Xinhua wire'] },
  {
    slug: 'jane-roe',
    kind: 'person',
    name: 'Jane Roe',
    roles: [{ title: 'Foreign Minister', of: 'ruritania', from: '2020-01-01', until: '2020-12-31' }],
    aliases: ['Roe'],
  },
  { slug: 'somewhere', kind: 'country', name: 'Sudan', aliases: [] },
]);
const knowledge = withActors(builtInKnowledge, rows);
const read = (text: string, on = '2020-06-01') =>
  toSentences(text, 0).flatMap((tokens) => findMentions(tokens, knowledge, on));

it.each([
  ['Ruritania objects.', [{ actor: 'ruritania', kind: 'name' }]],
  ['The Ruritanian foreign ministry objects.', [{ actor: 'ruritania-mfa', principal: 'ruritania' }]],
  ['The Ruritanian foreign minister objects.', [{ actor: 'jane-roe', principal: 'ruritania' }]],
  ['Roe objects.', [{ actor: 'jane-roe', principal: 'ruritania', office: 'foreign-minister' }]],
  ['They met in Beijing.', []],
  ['Beijing objects.', [{ actor: 'china', kind: 'capital' }]],
  ['The Middle Kingdom objects.', [{ actor: 'china', kind: 'name' }]],
  ['The Xinhua wire objects.', [{ actor: 'xinhua-news-agency', kind: 'agency', principal: null }]],
  ['Sudan objects.', [{ actor: 'sudan' }]],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('lets names and offices end', () => {
  expect(read('Strelsau objects.', '2021-01-31')).toMatchObject([{ actor: 'ruritania' }]);
  expect(read('Strelsau objects.', '2021-02-01')).toEqual([]);
  expect(read('Roe objects.', '2021-02-01')).toMatchObject([
    { actor: 'jane-roe', principal: null, office: null, former: true, person: 'Jane Roe' },
  ]);
});

it('takes away a built-in name that a row ends', () => {
  const ended = withActors(
    builtInKnowledge,
    z
      .array(actorRow)
      .parse([{ slug: 'myanmar', kind: 'state', name: 'Myanmar', aliases: [{ name: 'Burma', until: '1989-06-18' }] }]),
  );
  const mentions = (given: typeof knowledge, on: string) =>
    toSentences('Burma objects.', 0).flatMap((tokens) => findMentions(tokens, given, on));
  expect(mentions(builtInKnowledge, '2021-01-01')).toMatchObject([{ actor: 'myanmar' }]);
  expect(mentions(ended, '1989-06-18')).toMatchObject([{ actor: 'myanmar' }]);
  expect(mentions(ended, '2021-01-01')).toEqual([]);
});

it('leaves what it was given as it was', () => {
  expect(builtInKnowledge.actors.has('ruritania')).toBe(false);
});
