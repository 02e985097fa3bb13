import { describe, expect, it } from 'vitest';
import { toSentences } from '../text/token';
import { findAllMentions } from './find-all-mentions';
import { findMentions } from './find-mentions';
import { builtInKnowledge } from './knowledge';

const actorsIn = (text: string, on = '2021-06-01') =>
  toSentences(text, 0)
    .flatMap((tokens) => findMentions(tokens, builtInKnowledge, on))
    .map(({ actor }) => actor);
const actorsInDocument = (text: string, on = '2021-06-01') =>
  findAllMentions(toSentences(text, 0), builtInKnowledge, on)
    .flat()
    .map(({ actor, person }) => actor ?? person);

describe('a capital stands for its government', () => {
  it.each([
    ['Beijing rejects the plan.', 'china'],
    ["It criticised Washington's decision.", 'united-states'],
    ['Criticism from Moscow grew.', 'russia'],
    ['They told Kabul so.', 'afghanistan-government'],
    ['Aid to Kyiv continues.', 'ukraine'],
    ['Brussels objects.', 'european-union'],
  ])('%s', (text, actor) => {
    expect(actorsIn(text)).toEqual([actor]);
  });

  it('as both parties of talks', () => {
    expect(actorsIn('Talks between Moscow and Kyiv began.')).toEqual(['russia', 'ukraine']);
  });

  it('as of the day: Kabul is the Taliban after 15 August 2021', () => {
    expect(actorsIn('Kabul rejects the plan.', '2021-08-15')).toEqual(['afghanistan-government']);
    expect(actorsIn('Kabul rejects the plan.', '2021-08-16')).toEqual(['taliban']);
  });
});

describe('a capital is only a place', () => {
  it.each([
    'They met in Beijing.',
    'He flew to Moscow.',
    'The road near Kabul is closed.',
    'Kabul airport is closed.',
    "Kabul's streets are empty.",
    'MOSCOW (AFP) -',
    'A London hotel burned.',
    'He lives outside Paris.',
    'The Paris Agreement holds.',
    'They signed the Minsk agreements.',
    'The talks moved from Vienna.',
    'Victoria left early.',
  ])('%s', (text) => {
    expect(actorsIn(text).filter((actor) => actor !== 'agence-france-presse')).toEqual([]);
  });
});

describe('a name that others bear as well', () => {
  it.each([
    ['Turkey objects.', ['turkey']],
    ['They ate turkey.', []],
    ['The US objects.', ['united-states']],
    ['They told us.', []],
    ['The WHO objects.', ['who']],
    ['Who objects?', []],
    ['Northern Ireland voted.', []],
    ['Ireland voted.', ['ireland']],
    ['Papua New Guinea voted.', ['papua-new-guinea']],
    ['Guinea-Bissau voted.', ['guinea-bissau']],
    ['South Sudan voted.', ['south-sudan']],
    ['Niger voted.', ['niger']],
    ['The Republic of Congo voted.', ['republic-of-the-congo']],
    ['Congo voted.', ['democratic-republic-of-the-congo']],
    ['Michael Jordan voted.', ['Michael Jordan']],
    ['Jordan Roe voted.', ['Jordan Roe']],
    ['Jordan voted.', ['jordan']],
    ['Voters in Georgia and Florida decide.', [null]],
    ['Russian troops entered Georgia, Tbilisi said.', [null, 'georgia', 'georgia']],
    ['The South China Sea is calm.', []],
    ['He works for the Washington Post.', ['washington-post']],
    ['He left Washington state.', []],
    ['Latin America objects.', []],
    ['Theresa May left in May.', ['theresa-may']],
    ['The Islamic State is gone.', ['islamic-state']],
  ])('%s', (text, actors) => {
    expect(actorsInDocument(text)).toEqual(actors);
  });
});

it('marks a state as a place after words of place', () => {
  const [mention] = toSentences('They fought in Sudan.', 0).flatMap((tokens) =>
    findMentions(tokens, builtInKnowledge, '2021-06-01'),
  );
  expect(mention).toMatchObject({ actor: 'sudan', place: true });
});
