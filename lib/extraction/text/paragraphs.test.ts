import { describe, expect, it } from 'vitest';
import { toParagraphs } from './paragraphs';

const kinds = (text: string): readonly string[] => toParagraphs(text).map((each) => `${each.kind}: ${each.text}`);

describe('toParagraphs', () => {
  it('tells headlines, repeats, captions, credits and sources from running text', () => {
    const text = [
      'Ruritania offers talks',
      'Ruritania offers talks',
      'File - The foreign minister leaves a hall in Strelsau.',
      'Credit: Pixabay',
      'Ruritania is ready to host talks, its foreign minister said on Monday, after weeks of silence.',
      'Ruritania offers talks',
      'Soldiers near the border crossing in the east [Jane Doe / Agency/AP]',
      'The talks will begin soon, she added.',
      'Source: The Strelsau Courier',
    ].join('\n');
    expect(kinds(text)).toEqual([
      'headline: Ruritania offers talks',
      'headline: Ruritania offers talks',
      'caption: File - The foreign minister leaves a hall in Strelsau.',
      'furniture: Credit: Pixabay',
      'prose: Ruritania is ready to host talks, its foreign minister said on Monday, after weeks of silence.',
      'headline: Ruritania offers talks',
      'caption: Soldiers near the border crossing in the east [Jane Doe / Agency/AP]',
      'prose: The talks will begin soon, she added.',
      'furniture: Source: The Strelsau Courier',
    ]);
  });

  it.each([
    [
      'a byte order mark and CR LF',
      '\uFEFFOne is said.\r\n\r\nTwo is said.\r\n',
      [
        [1, 13],
        [17, 29],
      ],
    ],
    [
      'right-to-left marks',
      '\u200FOne is said.\u200E\nTwo.',
      [
        [1, 13],
        [15, 19],
      ],
    ],
    [
      'line separators',
      'One is said.\u2028Two.',
      [
        [0, 12],
        [13, 17],
      ],
    ],
  ])('keeps offsets with %s', (_, text, spans) => {
    expect(toParagraphs(text).map((each) => [each.start, each.end])).toEqual(spans);
    for (const each of toParagraphs(text)) expect(text.slice(each.start, each.end)).toBe(each.text);
  });

  it.each([
    ['date 2021-05-18 China has offered to host talks.', 'China has offered to host talks.'],
    ['STRELSAU (AP) — The minister said no.', 'The minister said no.'],
    ['STRELSAU, Ruritania, May 3 - The minister said no.', 'The minister said no.'],
    ['STRELSAU, May 3 (Reuters) - The minister said no.', 'The minister said no.'],
    ['STRELSAU/ZENDA, May 3 (AP) -- The minister said no.', 'The minister said no.'],
    ['STRELSAU, May 3. /TASS/. The minister said no.', 'The minister said no.'],
    ['STRELSAU: The minister said no.', 'The minister said no.'],
    ['Strelsau (AFP) - The minister said no.', 'The minister said no.'],
    ['Strelsau, Ruritania – The minister said no.', 'The minister said no.'],
    ['ROE: The minister said no.\nDOE: He did.', 'ROE: The minister said no.'],
    ['The minister, Rep. Jane Roe (D-Zenda) said no.', 'The minister, Rep. Jane Roe (D-Zenda) said no.'],
    ['The minister — a lawyer — said no.', 'The minister — a lawyer — said no.'],
  ])('leaves a dateline out: %s', (text, rest) => {
    expect(toParagraphs(text)[0]?.text).toBe(rest);
  });
});
