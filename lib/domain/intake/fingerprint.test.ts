import { describe, expect, it } from 'vitest';
import { bitsApart, fingerprintOf, nearCopy } from './fingerprint';

describe('fingerprints', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 211}`);
  const story = words.join(' ');
  it('are 64 bits in hexadecimal, the same for the same text', () => {
    expect(fingerprintOf(story)).toMatch(/^[0-9a-f]{16}$/u);
    expect(bitsApart(fingerprintOf(story), fingerprintOf(story.toUpperCase()))).toBe(0);
  });
  it('are near for a lightly edited copy and far for another story', () => {
    const edited = story.replace('word0', 'changed').replace(/ \S+$/u, ' end');
    const other = Array.from({ length: 300 }, (_, index) => `other${(index * 104729) % 223}`).join(' ');
    expect(bitsApart(fingerprintOf(story), fingerprintOf(edited))).toBeLessThanOrEqual(nearCopy);
    expect(bitsApart(fingerprintOf(story), fingerprintOf(other))).toBeGreaterThan(nearCopy);
  });
  it('are made of nothing too', () => expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/u));
});
