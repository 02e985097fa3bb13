import { expect, it } from 'vitest';
import { builtInKnowledge } from './knowledge';
import { namedInText } from './named-in-text';

it.each([
  ['Iran, for its part, sees no reason to hurry.', ['iran']],
  ['Iranians see no reason; Romania’s Chadwick does.', ['romania']],
  ['Sergei Lavrov spoke.', ['russia', 'sergei-lavrov']],
  ['The ministers met.', []],
])('%s', (text, slugs) => expect(namedInText(builtInKnowledge, text)).toEqual(slugs));
