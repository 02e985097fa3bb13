import { describe, expect, it } from 'vitest';
import { asShown, keysOfCutMarks, markPassage, toArticleParts, type Evidence } from './marked-passage';

const span = (key: string, start: number, end: number): Evidence => ({
  key,
  statementKey: key,
  summary: key,
  start,
  end,
});
const passage = { ordinal: 0, start: 100, end: 110, sha256: '', text: '0123456789' };
const cut = (...evidence: Evidence[]) =>
  markPassage(passage, evidence).map((run) => [
    run.text,
    run.evidence.map(({ key }) => key).join('+'),
    run.begins.map(({ key }) => key).join('+'),
  ]);

describe('markPassage', () => {
  it.each<[string, Evidence[], string[][]]>([
    ['no span', [], [['0123456789', '', '']]],
    [
      'one span',
      [span('a', 102, 105)],
      [
        ['01', '', ''],
        ['234', 'a', 'a'],
        ['56789', '', ''],
      ],
    ],
    ['the whole passage', [span('a', 100, 110)], [['0123456789', 'a', 'a']]],
    [
      'spans that overlap',
      [span('a', 102, 106), span('b', 104, 108)],
      [
        ['01', '', ''],
        ['23', 'a', 'a'],
        ['45', 'a+b', 'b'],
        ['67', 'b', ''],
        ['89', '', ''],
      ],
    ],
    [
      'a span within another',
      [span('a', 100, 110), span('b', 104, 106)],
      [
        ['0123', 'a', 'a'],
        ['45', 'a+b', 'b'],
        ['6789', 'a', ''],
      ],
    ],
    [
      'equal spans',
      [span('a', 102, 104), span('b', 102, 104)],
      [
        ['01', '', ''],
        ['23', 'a+b', 'a+b'],
        ['456789', '', ''],
      ],
    ],
    [
      'spans that touch',
      [span('a', 100, 105), span('b', 105, 110)],
      [
        ['01234', 'a', 'a'],
        ['56789', 'b', 'b'],
      ],
    ],
    ['a span of another passage', [span('a', 105, 111), span('b', 50, 60)], [['0123456789', '', '']]],
  ])('%s', (_, evidence, runs) => expect(cut(...evidence)).toEqual(runs));

  it('loses no character, in pairs of surrogates neither', () => {
    const text = '“a 😀 b”';
    const runs = markPassage({ ordinal: 0, start: 0, end: text.length, sha256: '', text }, [span('a', 3, 5)]);
    expect(runs.map((run) => run.text)).toEqual(['“a ', '😀', ' b”']);
  });
});

describe('toArticleParts', () => {
  const kinds = (length: number, passages: readonly { start: number; end: number; text?: string | null }[]) =>
    toArticleParts(
      {
        length,
        passages: passages.map((one, ordinal) => ({
          ordinal,
          sha256: '',
          text: 'x'.repeat(one.end - one.start),
          ...one,
        })),
      },
      [],
    ).map((part) => (part.kind === 'passage' ? 'text' : `${part.kind} ${part.length}`));

  it.each<[string, string[], number, { start: number; end: number; text?: string | null }[]]>([
    [
      'gaps before, between and after',
      ['gap 10', 'text', 'gap 80', 'text', 'gap 100'],
      300,
      [
        { start: 10, end: 20 },
        { start: 100, end: 200 },
      ],
    ],
    ['a whole text has none', ['text'], 300, [{ start: 0, end: 300 }]],
    [
      'a line break is none',
      ['text', 'text'],
      20,
      [
        { start: 0, end: 9 },
        { start: 11, end: 20 },
      ],
    ],
    ['a text that had to go', ['removed 10'], 10, [{ start: 0, end: 10, text: null }]],
    ['nothing stored', ['gap 50'], 50, []],
  ])('%s', (_, expected, length, passages) => expect(kinds(length, passages)).toEqual(expected));
});

describe('keysOfCutMarks', () => {
  const cutIn = (...evidence: Evidence[]) =>
    keysOfCutMarks(toArticleParts({ length: 110, passages: [passage] }, evidence));

  it.each<[string, Evidence[], string[]]>([
    ['apart', [span('a', 101, 103), span('b', 104, 108)], []],
    ['equal', [span('a', 101, 103), span('b', 101, 103)], []],
    ['overlapping', [span('a', 101, 105), span('b', 103, 108)], ['a', 'b']],
    ['nested', [span('a', 101, 109), span('b', 103, 105)], ['a']],
  ])('spans %s', (_, evidence, keys) => expect(cutIn(...evidence)).toEqual(keys));
});

describe('an article of which only excerpts may be shown', () => {
  const text = 'First line.\nSecond line.\nThird line.\nFourth line.';
  const whole = { ordinal: 0, start: 0, end: text.length, sha256: '', text };
  const article = {
    slug: 'a',
    title: 'A',
    outlet: { slug: 'o', name: 'O', named: true },
    publishedOn: '2021-05-18',
    textQuality: 'original',
    sha256: '',
    length: text.length,
    publishedBasis: '',
    passages: [whole],
  } as const;
  const at = (words: string): Evidence => ({
    key: words,
    statementKey: words,
    summary: '',
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const shown = (...evidence: Evidence[]) =>
    asShown({ ...article, textPolicy: 'excerpt' }, evidence).passages.map((passage) => passage.text);

  it('shows the paragraphs that hold evidence, neighbours together', () => {
    expect(shown(at('Second'))).toEqual(['Second line.']);
    expect(shown(at('Fourth'), at('First'))).toEqual(['First line.', 'Fourth line.']);
    expect(shown(at('line.\nThird'), at('First'))).toEqual(['First line.\nSecond line.\nThird line.']);
    expect(shown()).toEqual([]);
  });
  it('is shown whole under the other policy, and in its stored excerpts where these are all there is', () => {
    expect(asShown({ ...article, textPolicy: 'full' }, []).passages).toEqual([whole]);
    const excerpt = { ...whole, start: 12, end: 24, text: 'Second line.' };
    expect(asShown({ ...article, textPolicy: 'excerpt', passages: [excerpt] }, []).passages).toEqual([excerpt]);
  });
});
