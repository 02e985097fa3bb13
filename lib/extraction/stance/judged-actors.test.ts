import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../knowledge/knowledge';
import { judgedActorsOf } from './judged-actors';

const judge = (text: string, speaker: string | null = null) => judgedActorsOf(text, speaker, builtInKnowledge);
const signs = (text: string, speaker: string | null = null) =>
  judge(text, speaker).map(({ actor, value }) => [actor, Math.sign(value)]);

describe('the actors a sentence judges', () => {
  it.each([
    ['We condemn the Russian aggression.', 'russia'],
    ['Russia continues its aggressive rhetoric and illegal annexation.', 'russia'],
    ['The Kremlin has violated every agreement it signed.', 'russia'],
    ['We deplore the brutal attacks by Israel.', 'israel'],
    ['France strongly condemns those unacceptable attempts by Russia to destabilize Ukraine.', 'russia'],
    ['Armed pro-Russian gangs attacked peaceful demonstrators.', 'russia'],
    ['Iran-backed militias murdered dozens of civilians.', 'iran'],
  ])('%s — %s', (text, actor) => {
    expect(signs(text, 'france')[0]).toEqual([actor, -1]);
  });

  it('marks a fault nobody is named for', () => {
    expect(signs('We condemn these cowardly and illegal acts of violence.')).toEqual([[null, -1]]);
  });

  it.each([
    'The meeting was called to order at 10 a.m.',
    'I thank the Secretary-General for his briefing.',
    'Talks between Ukraine and Russia were held on Monday.',
  ])('finds no fault: %s', (text) => {
    expect(judge(text).filter(({ value }) => value < 0)).toEqual([]);
  });

  it('does not judge the speaker’s own side', () => {
    expect(signs('Ukraine condemns the illegal Russian annexation.', 'ukraine')).toEqual([['russia', -1]]);
  });
});
