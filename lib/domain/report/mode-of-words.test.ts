import { expect, it } from 'vitest';
import { modeOfWords } from './mode-of-words';

it.each([
  ['Pakistan called the withdrawal hasty.', 'indirect'],
  ['It’s the minister’s view that it won’t hold.', 'indirect'],
  ['“We welcome the talks and will support them,” she said.', 'direct'],
  ['"We welcome the talks."', 'direct'],
  ['“We welcome the talks and will support them, whoever', 'direct'],
  ['He called the withdrawal of foreign troops “hasty” and asked for patience.', 'mixed'],
] as const)('%s is %s', (words, mode) => expect(modeOfWords(words)).toBe(mode));
