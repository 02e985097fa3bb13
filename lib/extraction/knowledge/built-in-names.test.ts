import { expect, it } from 'vitest';
import { officeWords, readBuiltIn } from './built-in-names';
import { builtInKnowledge } from './knowledge';

it('names an actor as it is written, each name once', () => {
  const names = readBuiltIn(builtInKnowledge, 'china')?.names.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(['China', "People's Republic of China", 'Beijing', 'Chinese']));
  expect(new Set(names).size).toBe(names.length);
});

it('holds nothing of a slug nobody has', () => expect(readBuiltIn(builtInKnowledge, 'ruritania')).toBeNull());

it('says what the days of an office rest on', () => {
  const roles = readBuiltIn(builtInKnowledge, 'wang-yi')?.roles ?? [];
  expect(roles.length).toBeGreaterThan(0);
  expect(roles.every(({ basis }) => basis !== null && basis !== '')).toBe(true);
});

it('says which words mean an office', () =>
  expect(officeWords.find(({ office }) => office === 'foreign-minister')?.words).toContain('top diplomat'));
