import { describe, expect, it } from 'vitest';
import { extract } from '../../extract';
import { builtInKnowledge } from '../knowledge';
import { withOfficeWords, type OfficeMeaning } from './with-office-words';

const speakerOf = (text: string, words: readonly OfficeMeaning[]): string | null | undefined => {
  const knowledge = withOfficeWords(builtInKnowledge, words);
  return extract(text, { published: '2021-06-11', outlet: null, knowledge, issues: [] }).proposals[0]?.speaker.slug;
};

describe('a word for an office', () => {
  const text = '“The hasty withdrawal of troops would hurt the peace process,” said China’s chief mandarin.';
  it('that is not built in names nobody', () => expect(speakerOf(text, [])).not.toBe('wang-yi'));
  it('set by an editor names who holds the office', () =>
    expect(speakerOf(text, [{ word: 'chief mandarin', office: 'foreign-minister' }])).toBe('wang-yi'));

  const built = '“The hasty withdrawal of troops would hurt the peace process,” said China’s top diplomat.';
  it('that is built in names who holds the office', () => expect(speakerOf(built, [])).toBe('wang-yi'));
  it('set to mean no office names nobody', () => {
    const premier = built.replace('top diplomat', 'premier');
    expect(speakerOf(premier, [])).toBe('li-keqiang');
    expect(speakerOf(premier, [{ word: 'premier', office: 'none' }])).not.toBe('li-keqiang');
  });
  it('set to mean another office names who holds that', () =>
    expect(speakerOf(built, [{ word: 'top diplomat', office: 'president' }])).toBe('xi-jinping'));
});
