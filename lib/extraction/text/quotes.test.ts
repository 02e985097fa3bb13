import { describe, expect, it } from 'vitest';
import { findQuotes } from './quotes';

const quotesOf = (text: string, reopens = false): readonly string[] =>
  findQuotes(text, 0, reopens).map((quote) => text.slice(quote.start, quote.end));

const filler = 'Rain fell in the hills, and the river rose. '.repeat(16).trim();

describe('findQuotes', () => {
  it.each([
    ['curly', 'He said “we agree” and left.', ['“we agree”']],
    ['straight', 'He said "we agree" and left.', ['"we agree"']],
    ['British single', 'The minister said: ‘We can’t agree,’ and left.', ['‘We can’t agree,’']],
    ['straight single', "The minister said: 'We can't agree,' and left.", ["'We can't agree,'"]],
    ['doubled single', "''We agree,'' he said.", ["''We agree,''"]],
    ['guillemets', 'Il a dit « nous sommes prêts » hier.', ['« nous sommes prêts »']],
    ['nested', '“They told us ‘no deal’ twice,” he said.', ['“They told us ‘no deal’ twice,”', '‘no deal’']],
    ['two in one sentence', '“A deal,” he said, “is near.”', ['“A deal,”', '“is near.”']],
    ['an apostrophe is no mark', 'The workers’ union and the bank’s staff agreed.', []],
    ['a year is no mark', "Back in the '90s the party's leaders agreed.", []],
    ['an end mark turned the wrong way', '“They keep their word, “Karim noted.', ['“They keep their word,']],
    ['a straight end mark turned the wrong way', '"They keep their word, "Karim noted.', ['"They keep their word,']],
    ['a beginning turned the wrong way', '”We are ready,” she said.', ['”We are ready,”']],
    ['a lone mark inside is refused', 'The so-called “partners met again.', []],
    [
      'a beginning without an end does not swallow what follows',
      `The "partners met. ${filler} “We agree,” he said.`,
      ['“We agree,”'],
    ],
    [
      'no end is looked for without limit',
      `The "partners met. ${filler.repeat(6)} They spoke of "peace" later.`,
      ['"peace"'],
    ],
    ['a long quotation stays whole', `He said: “${filler.repeat(3)}” They left.`, [`“${filler.repeat(3)}”`]],
  ])('finds %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('lets a quotation run on that the next paragraph opens again', () => {
    const [quote] = findQuotes('“We have waited for years.', 0, true);
    expect(quote).toMatchObject({ start: 0, end: 26, continues: true });
  });

  it('counts offsets from the whole text', () => {
    expect(findQuotes('He said “no”.', 100, false)[0]).toMatchObject({ start: 108, end: 112 });
  });
});
