import { describe, expect, it, test } from 'vitest';
import { textDifference } from './text-difference';

const written = (before: string, after: string): string | null =>
  textDifference(before, after)
    ?.map(({ kind, text }) => ({ same: text, 'left-out': text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join('') ?? null;

describe('what differs between two texts', () => {
  test.each([
    ['The talks go on.', 'The talks go on.', ''],
    ['The talks go on.', 'The talks have ended.', 'The talks [-go on-]{+have ended+}.'],
    ['The talks go on.', 'The talks go on. More follows.', 'The talks go on.{+ More follows.+}'],
    ['One. Two. Three.', 'One. Three.', 'One. [-Two. -]Three.'],
    ['a b c d', 'a X Y d', 'a [-b c-]{+X Y+} d'],
    ['He said 5.', 'He said 50.', 'He said [-5-]{+50+}.'],
  ])('%s → %s', (before, after, difference) => expect(written(before, after)).toBe(difference));

  it('leaves out long stretches that both have', () => {
    const long = 'word '.repeat(100);
    expect(written(`${long}old. ${long}tail`, `${long}new. ${long}tail`)).toMatch(
      /^ … (?: ?word ){10,24}\[-old-\]\{\+new\+\}\. (?:word ){10,24} … $/u,
    );
  });

  it('gives both texts back where nothing is left out', () => {
    const parts = textDifference('Alpha beta gamma delta.', 'Alpha gamma new delta!') ?? [];
    const without = (kind: string): string =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual(['Alpha beta gamma delta.', 'Alpha gamma new delta!']);
  });

  it('is not looked for in texts that are too long', () => expect(textDifference('a'.repeat(200_001), 'b')).toBeNull());
});
