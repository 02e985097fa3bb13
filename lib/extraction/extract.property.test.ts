import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '@/lib/testing/property-runs';
import { extract } from './extract';
import { builtInKnowledge } from './knowledge/knowledge';

const pieces = [
  'Wang Yi',
  'China',
  'the foreign ministry',
  'He',
  'she',
  'Reuters',
  'according to',
  'said',
  'says',
  'told',
  'urged',
  'quoted',
  'as saying',
  'was welcomed by',
  'that',
  'to',
  'on Monday',
  'last month',
  'if',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  ',',
  '.',
  '?',
  ':',
  ';',
  '(',
  ')',
  '—',
  '--',
  '\n',
  '\n\n',
  '\r\n',
  '🕊',
  '\u200F',
  '\uFEFF',
  '\uD83D',
  'é',
  '谈判',
  'U.S.',
  'and',
  'while',
  ', who',
  'the talks would resume',
  'peace',
  '1267',
  '\u0000',
  'FILE - ',
  'Source:',
];
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const context = { published: '2021-07-28', outlet: null, knowledge: builtInKnowledge, issues: [] };
const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

it('throws for no text, keeps its spans verbatim and whole, and answers the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const first = extract(text, context);
      for (const each of first.proposals) {
        expect(text.slice(each.start, each.end)).toBe(each.quote);
        expect(
          each.start <= each.contentStart && each.contentStart < each.contentEnd && each.contentEnd <= each.end,
        ).toBe(true);
        for (const at of [each.start, each.end, each.contentStart, each.contentEnd])
          expect(splitsPair(text, at)).toBe(false);
      }
      expect(extract(text, context)).toEqual(first);
    }),
    { numRuns: propertyRuns(5000), seed: 20210728 },
  );
});
