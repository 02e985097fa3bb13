import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actorLook, palette } from './actor-look';

const paper = { light: '#fbfaf7', dark: '#151412' };

/** Contrast ratio of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

describe('the palette', () => {
  test('is the one the styles name', () => {
    const styles = readFileSync('app/styles/stance.css', 'utf8');
    const named = [
      ...styles.matchAll(/\[data-hue='(\w+)'\] \{\s+--actor-light: (#\w+);\s+--actor-dark: (#\w+);\s+\}/gu),
    ].map(([, hue, light, dark]) => [hue, { light, dark }]);
    expect(Object.fromEntries(named)).toEqual(palette);
  });

  test.each(Object.entries(palette))('%s can be read as text on both papers', (_name, colour) => {
    expect(contrast(colour.light, paper.light)).toBeGreaterThan(4.5);
    expect(contrast(colour.dark, paper.dark)).toBeGreaterThan(4.5);
  });
});

describe('the look of an actor', () => {
  test('is the same each time', () => {
    expect(actorLook('norway')).toEqual(actorLook('norway'));
  });

  test('differs between actors that share a picture', () => {
    const slugs = ['china', 'united-states', 'afghanistan-government', 'taliban', 'pakistan', 'united-nations'];
    const looks = slugs.map(actorLook);
    expect(new Set(looks.map((look) => look.light)).size).toBe(slugs.length);
    expect(new Set(looks.map((look) => look.emblem)).size).toBe(slugs.length);
  });

  test.each(['norway', 'wang-yi', 'a', 'constructor', ''])('exists for the unassigned slug "%s"', (slug) => {
    expect(actorLook(slug)).toEqual({
      hue: expect.stringMatching(/^[a-z]+$/),
      light: expect.stringMatching(/^#[0-9a-f]{6}$/),
      dark: expect.stringMatching(/^#[0-9a-f]{6}$/),
      emblem: expect.stringMatching(/^[a-z]+$/),
    });
  });

  test('spreads unassigned actors over the palette', () => {
    const colours = Array.from({ length: 60 }, (_, index) => actorLook(`actor-${index}`).light);
    expect(new Set(colours).size).toBe(Object.keys(palette).length);
  });
});
