import { expect, it } from 'vitest';
import { readBuiltIn } from './built-in-names';
import { builtInKnowledge } from './knowledge';

it('names an actor as it is written, each name once', () => {
  const names = readBuiltIn(builtInKnowledge, 'china')?.names.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(['China', "People's Republic of China", 'Beijing', 'Chinese']));
  expect(new Set(names).size).toBe(names.length);
});

it('holds nothing of a slug nobody has', () => expect(readBuiltIn(builtInKnowledge, 'ruritania')).toBeNull());
