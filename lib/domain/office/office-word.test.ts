import { expect, it, test } from 'vitest';
import { officeWordInput } from './office-word';

const input = { word: 'chief envoy', office: 'foreign-minister', reason: 'The press writes so.' };

it('takes a word in small letters, with single spaces', () => {
  expect(officeWordInput.parse({ ...input, word: ' Chief   Envoy ' }).word).toBe('chief envoy');
});

test.each([
  ['x', 'Write the word, as articles have it.'],
  ['x'.repeat(61), 'A word for an office has at most 60 characters.'],
  ['2nd envoy', 'Write letters, as articles have them: “chief envoy”.'],
])('refuses “%s”', (word, message) => {
  expect(officeWordInput.safeParse({ ...input, word }).error?.issues[0]?.message).toBe(message);
});

test.each(['vice-president', 'foreign minister’s envoy', 'min. of défense', '外长'])('takes “%s”', (word) => {
  expect(officeWordInput.safeParse({ ...input, word }).success).toBe(true);
});
