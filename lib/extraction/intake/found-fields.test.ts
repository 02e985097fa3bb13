import { expect, it } from 'vitest';
import { foundFields, languageOf } from './found-fields';

const story =
  'The ministers met on Tuesday and agreed to meet again, a spokesman said. They did not say when the next round ' +
  'of the talks would be held.';

it.each([
  [`Ministers agree to meet again\nMay 18, 2021\n\n${story}`, 'Ministers agree to meet again', '2021-05-18'],
  [`18 May 2021\nMinisters agree to meet again\n${story}`, 'Ministers agree to meet again', '2021-05-18'],
  [
    `Published: 2021-05-18 09:30\nMinisters agree to meet again\n${story}`,
    'Ministers agree to meet again',
    '2021-05-18',
  ],
  [story, '', ''],
  [`Talks in May go on\n${story}`, 'Talks in May go on', ''],
])('finds title and day in the first lines', async (text, title, publishedOn) => {
  expect(await foundFields(text)).toMatchObject({ title, publishedOn, language: 'en' });
});

it.each([
  [`Ministers agree to meet again\nReuters\n18 May 2021\n${story}`, 'Reuters'],
  [`Ministers agree to meet again\nBy Anna Example, The Associated Press\n${story}`, 'Associated Press'],
  [`Ministers agree to meet again\nTIANJIN, July 28 (Xinhua) -- ${story}`, 'Xinhua News Agency'],
  [`Ministers agree to meet again | Ruritanian Gazette\n${story}`, 'The Ruritanian Gazette'],
  [`The Ruritanian Gazette\nMinisters agree to meet again\n${story}`, 'The Ruritanian Gazette'],
  [`Source: Ruritanian Gazette\n${story}`, 'The Ruritanian Gazette'],
  [`Ministers agree to meet again\nReuters, 18 May 2021\n${story}`, 'Reuters'],
  [`Ministers agree to meet again\nMay 18, 2021 · The Ruritanian Gazette\n${story}`, 'The Ruritanian Gazette'],
  [`Ministers agree to meet again\nMeeting of Reuters, 18 May 2021\n${story}`, ''],
  [`Ministers agree to meet again\nReuters reported on Tuesday that they met.\n${story}`, ''],
  [`Ministers (all of them) agree to meet\n${story}`, ''],
])('finds the outlet in the first lines of %j', async (text, outlet) => {
  const known = ['The Ruritanian Gazette', 'The Example'];
  const found = await foundFields(text, known);
  expect([found.outlet, found.title === '' || found.title.startsWith('Ministers')]).toEqual([outlet, true]);
});

it.each([
  [
    'Les ministres se sont réunis mardi et sont convenus de se revoir, a déclaré un porte-parole du gouvernement.',
    'fr',
  ],
  [
    'Die Minister trafen sich am Dienstag und vereinbarten ein weiteres Treffen, sagte ein Sprecher der Regierung.',
    'de',
  ],
  [story, 'en'],
  ['12 34', 'und'],
])('tells the language of %s', async (text, language) => expect(await languageOf(text)).toBe(language));
