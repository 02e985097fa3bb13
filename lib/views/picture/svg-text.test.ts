import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { inkTokens } from './picture-ink';
import { coordinate, element, escapeXml } from './svg-text';
import { textWidth, wrapText } from './wrapped-text';

test.each([
  ['A & B <b> "c" \'d\'', 'A &amp; B &lt;b&gt; &quot;c&quot; &#39;d&#39;'],
  ['a\u0000b\u000Bc\uD800d\uFFFE', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD'],
  ['“中国” – ±2 𝄞', '“中国” – ±2 𝄞'],
])('%j is written as %j', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});

it('any text makes well-formed XML, in an element and in an attribute', async () => {
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 };
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const written = element('svg', { ...size, 'aria-label': text }, element('title', {}, escapeXml(text)));
      expect((await sharp(Buffer.from(written)).metadata()).format).toBe('svg');
    }),
  );
});

test.each([
  [1.005, 1],
  [1 / 3, 0.33],
  [-0.001, 0],
  [12, 12],
])('%d pixels are written %d', (pixels, written) => {
  expect(Object.is(coordinate(pixels), written)).toBe(true);
});

describe('wrapped text', () => {
  test.each([
    ['one two three', 1000, ['one two three']],
    ['one two three', 45, ['one', 'two', 'three']],
    ['', 100, []],
  ])('%j in %d pixels', (text, width, lines) => {
    expect(wrapText(text, width, 12)).toEqual(lines);
  });

  it('loses no letter and keeps to its width, long words too', () => {
    const text = 'Source: https://demarche.example/issues/troop-withdrawal?version=185#over-time and so on';
    const lines = wrapText(text, 120, 11);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(120);
  });
});

test('the colours are those of the pages, in both themes', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  for (const [name, [light, dark]] of Object.entries(inkTokens)) {
    expect([...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'gu'))].map(([, colour]) => colour)).toEqual([
      light,
      dark,
    ]);
  }
});
