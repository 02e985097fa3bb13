import { describe, expect, it } from 'vitest';
import { toSentences } from '../text/token';
import { readSentence } from './reading';

const read = (text: string) => readSentence(toSentences(text, 0).flat());
const valueOf = (text: string, word: string) => {
  const { tokens, values } = read(text);
  return values[tokens.findIndex(({ lower }) => lower === word)];
};

describe('what words carry in their sentence', () => {
  it.each([
    ['This is unacceptable.', 'unacceptable', -2],
    ['This is not acceptable.', 'acceptable', -1],
    ['It is no threat to anybody.', 'threat', 1],
    ['They fight terrorism.', 'terrorism', 1],
    ['They do not fight terrorism.', 'terrorism', -2],
    ['It was not only brutal.', 'brutal', -2],
    ['We need de - escalation now.', 'escalation', 0],
    ['It is not clear; the attack was brutal.', 'brutal', -2],
  ])('%s — %s: %i', (text, word, value) => {
    expect(valueOf(text, word)).toBe(value);
  });

  it.each([
    ['We oppose it.', 'oppose', -1],
    ['We do not oppose it.', 'oppose', 1],
    ['We do not support it.', 'support', -1],
  ])('%s — %s treats its object with %i', (text, word, object) => {
    const { tokens, verbs } = read(text);
    expect(verbs[tokens.findIndex(({ lower }) => lower === word)]?.object).toBe(object);
  });
});
