import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../knowledge/knowledge';
import { speechReader } from './speech';

/** The actors faulted in the last of some sentences, each with who says it. */
function faultedLast(
  ...sentences: readonly (readonly [speaker: string | null, text: string])[]
): readonly (string | null)[] {
  const read = speechReader(builtInKnowledge);
  const answers = sentences.map(([speaker, text]) => read(text, speaker));
  return (answers.at(-1) ?? []).filter(({ value }) => value < 0).map(({ actor }) => actor);
}

const fault = 'Those brutal attacks on civilians are unacceptable.';

describe('sentences of one speaker in a row', () => {
  it('lay a fault without a name to whom the speaker faulted last', () => {
    expect(faultedLast(['france', 'We condemn the Russian aggression.'], ['france', fault])).toEqual(['russia']);
    expect(
      faultedLast(
        ['france', 'We condemn the Russian aggression.'],
        ['france', 'Elections were held on Sunday.'],
        ['france', fault],
      ),
    ).toEqual(['russia']);
  });

  it('or to who acted in the one before', () => {
    expect(faultedLast(['france', 'Russia must withdraw its army.'], ['france', fault])).toEqual(['russia']);
  });

  it('begin anew with another speaker, and are read alone where none is known', () => {
    expect(faultedLast(['france', 'We condemn the Russian aggression.'], ['china', fault])).toEqual([null]);
    expect(faultedLast([null, 'We condemn the Russian aggression.'], [null, fault])).toEqual([null]);
    expect(faultedLast(['france', fault])).toEqual([null]);
  });

  it('never lay it to the speaker, nor to the council it is told to', () => {
    expect(faultedLast(['france', 'The Security Council must act.'], ['france', fault])).toEqual([null]);
    expect(faultedLast(['france', 'France will act.'], ['france', fault])).toEqual([null]);
  });
});
