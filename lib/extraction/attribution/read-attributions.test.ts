import { describe, expect, it } from 'vitest';
import { readAttributions } from './read-attributions';

/** `source | content` of each attribution. */
const read = (text: string): readonly string[] =>
  readAttributions(text).map(
    ({ source, content }) =>
      `${source ? text.slice(source.start, source.end) : '–'} | ${text.slice(content.start, content.end)}`,
  );

describe('readAttributions', () => {
  it.each([
    ['subject, cue, content', 'Wang said that the talks would resume.', ['Wang | that the talks would resume']],
    ['without "that"', 'Wang said the talks would resume.', ['Wang | the talks would resume']],
    ['inverted', '“The talks will resume,” said Wang Yi.', ['Wang Yi | “The talks will resume,”']],
    ['content, comma, speaker', 'The talks will resume, the minister said.', ['the minister | The talks will resume']],
    [
      'a time between cue and content',
      'Wang said on Tuesday in a statement that the talks would resume.',
      ['Wang | that the talks would resume'],
    ],
    ['a hearer', 'Wang told reporters in Geneva that the talks would resume.', ['Wang | that the talks would resume']],
    ['an appeal', 'Wang urged all parties to return to the table.', ['Wang | all parties to return to the table']],
    ['called on', 'Wang called on all parties to return to the table.', ['Wang | all parties to return to the table']],
    ['passive with by', 'The ceasefire was welcomed by France.', ['France | The ceasefire']],
    [
      'according to, before',
      'According to the ministry, the talks will resume.',
      ['the ministry | the talks will resume'],
    ],
    [
      'according to, after',
      'The talks will resume, according to the ministry.',
      ['the ministry | The talks will resume'],
    ],
    ['name and colon', 'Wang: “We will return to the table.”', ['Wang | “We will return to the table.”']],
    [
      'name behind a dash',
      '“We will return to the table and stay there.” ― Wang Yi',
      ['Wang Yi | “We will return to the table and stay there.”'],
    ],
    ['posted', 'Wang posted on X: “We will return to the table.”', ['Wang | “We will return to the table.”']],
    ['in the middle', 'The plan, Wang said, would end the war.', ['Wang | The plan, Wang said, would end the war']],
    [
      'a clause between commas',
      'The visit, which Wang said was planned in May, drew large crowds.',
      ['which Wang | was planned in May'],
    ],
    [
      'a broken quotation',
      '“We are ready,” Wang said, “and we will wait.”',
      ['Wang | “We are ready,” Wang said, “and we will wait.”'],
    ],
    [
      'a quotation that goes on',
      '“We are ready,” Wang said. “We will wait for the others.”',
      ['Wang | “We are ready,” Wang said. “We will wait for the others.”'],
    ],
    [
      'a relative clause skipped',
      'Wang Yi, who met the envoys on Monday, said the talks would resume.',
      ['Wang Yi, who met the envoys on Monday, | the talks would resume'],
    ],
    [
      'two cues, two speakers',
      'Wang accused the alliance of haste, while Blinken urged the parties to wait.',
      ['Wang | the alliance of haste', 'Blinken | the parties to wait'],
    ],
    ['two cues, one speaker', 'Wang condemned the attack and called for talks.', ['Wang | the attack', 'Wang | talks']],
    [
      'a participle',
      'Wang rejected the plan, saying it came too late.',
      ['Wang | the plan', 'Wang | it came too late'],
    ],
    [
      'a noun that carries words',
      "The minister's claim that the border is closed was wrong.",
      ['The minister | that the border is closed'],
    ],
    [
      'a verb inside the marks',
      'Wang and Qureshi “stressed the need to forbid such groups any shelter.”',
      ['Wang and Qureshi | the need to forbid such groups any shelter.”'],
    ],
    [
      'quoted as',
      'The ministry quoted Wang as telling Mohib that talks would resume.',
      ['Wang | that talks would resume'],
    ],
    [
      'was quoted as',
      '“The region faces new challenges,” Wang was quoted as saying.',
      ['Wang | “The region faces new challenges,”'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['did not say', 'The minister did not say whether he would go.'],
    ['would not be said', 'The minister would say more if he could.'],
    ['an adjective', 'The reported plan was dropped.'],
    ['a compound', 'The US-backed government fell.'],
  ])('finds nothing said in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps a refusal, marked as such', () => {
    expect(readAttributions('The minister refused to condemn the attack.')).toMatchObject([
      { lemma: 'refuse', negated: true },
    ]);
  });

  it('joins paragraphs that each open the quotation again', () => {
    const text =
      '“We have waited for many years,” Wang said. “We have been patient.\n\n“Now the time has come to act together.”';
    expect(read(text)).toEqual([`Wang | ${text}`]);
  });

  it('gives a quotation without a cue to the last speaker', () => {
    const text = '“We have waited for many years,” Wang said.\n\n“Now the time has come to act together.”';
    expect(read(text)[1]).toBe('Wang | “Now the time has come to act together.”');
  });
});
