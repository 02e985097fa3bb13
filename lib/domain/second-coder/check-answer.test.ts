import { describe, expect, it, test } from 'vitest';
import { checkAnswer, type CheckContext } from './check-answer';

const text = 'China backs the talks, Wang Yi said. It said so. It said so.';
const part = { start: 1_000, text };
const quote = 'China backs the talks, Wang Yi said.';
const context: CheckContext = {
  published: '2021-07-29',
  extractor: 'endpoint made-up, prompt 1',
  knowsIssue: (slug) => slug === 'talks',
  knowsActor: (slug) => ['china', 'wang-yi', 'taliban'].includes(slug),
};
const stance = { target: 'issue:talks', value: 2, evidence: 'backs' };
const statement = {
  ...{ quote, words: 'China backs the talks', speaker: 'wang-yi', speakerText: 'Wang Yi', cue: 'said' },
  ...{ mode: 'indirect', capacity: 'official', principals: ['china'], addressees: [], via: [], claimedBy: null },
  ...{ saidOn: '2021-07-28', precision: 'day', modality: 'asserted', stances: [stance] },
};
const check = (given: object = {}) => checkAnswer([{ ...statement, ...given }], part, context);

describe('a statement of an answer', () => {
  it('becomes a proposal over the whole text, as sure as it is not', () => {
    expect(check()).toEqual({
      refused: [],
      proposals: [
        {
          ...{ start: 1_000, end: 1_000 + quote.length, quote, contentStart: 1_000, contentEnd: 1_021 },
          ...{ mode: 'indirect', cue: 'said', capacity: 'official', modality: 'asserted', confidence: 0.5 },
          speaker: { slug: 'wang-yi', text: 'Wang Yi', confidence: 0.5, runnerUp: null },
          ...{ principals: ['china'], addressees: [], via: [], claimedBy: null },
          ...{ saidOn: '2021-07-28', precision: 'day', rules: [context.extractor] },
          stances: [
            {
              ...{ target: { issue: 'talks' }, value: 2, confidence: 0.5, rules: [context.extractor] },
              evidence: [[1_006, 1_011]],
            },
          ],
        },
      ],
    });
  });

  test.each([
    [{ quote: '' }, 'not-a-statement'],
    [{ quote: 'China backs the talk, Wang Yi said.' }, 'quote-not-in-text'],
    [{ quote: 'It said so.' }, 'quote-twice'],
    [{ speaker: 'nobody' }, 'unknown-speaker'],
    [{ stances: [] }, 'no-stance'],
  ])('with %o is refused: %s', (given, refusal) => {
    expect(check(given)).toEqual({ proposals: [], refused: [refusal] });
  });

  test.each([
    [{ ...stance, target: 'issue:weather' }, 'unknown-target'],
    [{ ...stance, target: 'talks' }, 'unknown-target'],
    [{ ...stance, value: 3 }, 'value-off-scale'],
    [{ ...stance, value: 0.5 }, 'value-off-scale'],
  ])('loses a stance of %o alone', (odd, refusal) => {
    const { proposals, refused } = check({ stances: [odd, stance] });
    expect(refused).toEqual([refusal]);
    expect(proposals[0]?.stances).toHaveLength(1);
    expect(check({ stances: [odd] })).toEqual({ proposals: [], refused: [refusal, 'no-stance'] });
  });

  it('keeps of several values toward one target the first', () => {
    expect(check({ stances: [stance, { ...stance, value: -2 }] }).proposals[0]?.stances).toMatchObject([{ value: 2 }]);
  });

  it('drops names that nobody knows beside the speaker, and says so', () => {
    const { proposals, refused } = check({
      principals: ['china', 'atlantis'],
      via: ['atlantis'],
      claimedBy: 'atlantis',
    });
    expect(refused).toEqual(['unknown-actor', 'unknown-actor']);
    expect(proposals[0]).toMatchObject({ principals: ['china'], via: [], claimedBy: null });
  });

  it('has a day within the week of the article where it names none', () => {
    expect(check({ saidOn: null, precision: null }).proposals[0]).toMatchObject({
      ...{ saidOn: '2021-07-29', precision: 'week' },
    });
  });

  it('speaks for nobody in its speaker’s own capacity, and its words are the quote where they are not in it', () => {
    expect(check({ capacity: 'own', words: 'not there' }).proposals[0]).toMatchObject({
      ...{ principals: [], contentStart: 1_000, contentEnd: 1_000 + quote.length },
    });
  });

  it('names somebody unnamed as such', () => {
    expect(check({ speaker: null, speakerText: ' ' }).proposals[0]?.speaker).toMatchObject({
      ...{ slug: null, text: 'Somebody unnamed' },
    });
  });
});
