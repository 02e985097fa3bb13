import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../knowledge/knowledge';
import { unrecordedPerson } from './unrecorded-person';

const met = (person: string | null, text: string, principals: readonly string[] = []) =>
  unrecordedPerson({ person, text, principals, former: false }, builtInKnowledge);
const ruritania = { slug: 'ruritania', name: 'Ruritania', kind: 'state', known: false };

describe('a person met for the first time', () => {
  it.each([
    ['Jane Doe', 'Foreign Minister Jane Doe of Ruritania', 'Foreign Minister', ruritania],
    ['Jane Doe', 'Jane Doe, foreign minister of Ruritania,', 'foreign minister', ruritania],
    [
      'Jane Doe',
      'Jane Doe, the minister of foreign affairs of the Republic of Ruritania',
      'minister of foreign affairs',
      { slug: 'republic-of-ruritania', name: 'Republic of Ruritania' },
    ],
    ['Max Foe', "Ruritania's deputy Defence Minister Max Foe", 'deputy Defence Minister', ruritania],
    ['Max Foe', 'Ruritania’s prime minister, Max Foe,', 'prime minister', ruritania],
    [
      'Ahmad Boe',
      'Ahmad Boe, a spokesman for the Ruritanian Liberation Front,',
      'spokesman',
      { name: 'Ruritanian Liberation Front', kind: 'armed-group' },
    ],
  ])('%s in “%s” is the %s', (person, text, title, of) => {
    expect(met(person, text)).toMatchObject({ name: person, title, of, official: true });
  });

  it.each([
    ['Peruvian deputy Foreign Minister Jane Doe', 'deputy Foreign Minister'],
    ['Jane Doe, Peru’s defence minister,', 'defence minister'],
    ['Foreign Minister Jane Doe of Peru', 'Foreign Minister'],
  ])('holds the office of one that is known: %s', (text, title) => {
    expect(met('Jane Doe', text, ['peru'])).toMatchObject({
      title,
      of: { slug: 'peru', name: 'Peru', known: true },
      official: true,
    });
  });

  it.each([
    ['Jane Doe', 'Jane Doe', ''],
    ['Jane Doe', 'Doe', ''],
    ['Jane Doe', 'Jane Doe, 34, a farmer,', 'farmer'],
    ['Ida Zoe', 'Ruritanian Prime Minister Ida Zoe', 'Ruritanian Prime Minister'],
  ])('%s in “%s” speaks for nobody that can be told', (person, text, title) => {
    expect(met(person, text)).toEqual({ name: person, title, of: null, official: false });
  });

  it('is no body, and nobody whose name has no letters for an address', () => {
    expect(met(null, 'a U.S. official')).toBeNull();
    expect(met('王毅', '王毅')).toBeNull();
  });

  it('speaks for themselves once the office is over, or where it is their own voice', () => {
    expect(
      unrecordedPerson(
        { person: 'Jane Doe', text: 'former foreign minister of Ruritania Jane Doe', principals: [], former: true },
        builtInKnowledge,
      )?.official,
    ).toBe(false);
    expect(met('Jane Doe', 'Senator Jane Doe of Ruritania')?.official).toBe(false);
  });
});
