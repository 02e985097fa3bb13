import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../knowledge/knowledge';
import { toSentences } from '../text/token';
import { judgedActorsOf } from './judged-actors';
import { judgeTarget } from './judge-target';
import { speechReader } from './speech';
import { answerStanceQuestion } from './stance-question';

const answer = (line: string): unknown => JSON.parse(answerStanceQuestion(line, speechReader(builtInKnowledge)));

describe('a question in one line', () => {
  it('is answered toward the target it names', () => {
    expect(answer('{"text":"We strongly condemn Israel.","from":20,"to":26}')).toMatchObject({ value: -2 });
  });

  it('is answered for every actor the sentence judges', () => {
    expect(answer('{"text":"We condemn the Russian aggression.","speaker":"france"}')).toMatchObject({
      targets: [{ from: 15, to: 22, actor: 'russia' }],
    });
    expect(answer('{"text":"It rained.","speaker":null}')).toEqual({ targets: [] });
    expect(answer('{"text":"It rained."}')).toEqual({ targets: [] });
  });

  it.each([
    '',
    'nonsense',
    '[]',
    'null',
    '{}',
    '{"text":1}',
    '{"text":"a","from":0}',
    '{"text":"a","from":0,"to":9}',
    '{"text":"a","from":1,"to":0}',
    '{"text":"a","from":0.5,"to":1}',
    '{"text":"a","speaker":7}',
  ])('that can’t be read is answered in words: %s', (line) => {
    expect(answer(line)).toEqual({ error: expect.any(String) });
  });
});

const words = fc.constantFrom(
  'Russia',
  'China',
  '“',
  '”',
  '"',
  ',',
  '.',
  'condemns',
  'not',
  'never',
  'supports',
  'the',
  'attack',
  'by',
  'of',
  'terrorism',
  'must',
  'stop',
  'if',
  'and',
  'U.S.',
  '😀',
  '’s',
  '-',
  'pro-Russian',
  '\n',
  '\u202b',
  'de',
  'failure',
  'with',
  'Kremlin',
);

describe('any text at all', () => {
  it('is read without a throw, twice the same, with evidence inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
          fc.string({ unit: 'grapheme', maxLength: 80 }),
        ),
        fc.nat(60),
        fc.integer({ min: 1, max: 20 }),
        (text, from, length) => {
          const tokens = toSentences(text, 0).flat();
          const target = judgeTarget(tokens, from, from + length);
          const actors = judgedActorsOf(text, 'china', builtInKnowledge);
          for (const { start, end } of [...target.evidence, ...actors.flatMap(({ evidence }) => evidence)])
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          for (const { from: start, to } of actors) expect(start < to && to <= text.length).toBe(true);
          expect(judgeTarget(tokens, from, from + length)).toEqual(target);
          expect(judgedActorsOf(text, 'china', builtInKnowledge)).toEqual(actors);
        },
      ),
      { numRuns: 400, seed: 4 },
    );
  });
});
