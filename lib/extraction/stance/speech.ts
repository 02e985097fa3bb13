import type { Knowledge } from '../knowledge/knowledge';
import { type JudgedActor, judgeText } from './judged-actors';

/** Bodies that faults are laid before: "they" in the next sentence is hardly the council itself. */
const forums = new Set(['united-nations', 'un-security-council', 'un-general-assembly', 'osce']);

/** Answers one sentence after another: who is judged in it, said by whom (null: not known). */
export type SentenceReader = (text: string, speaker: string | null) => readonly JudgedActor[];

/**
 * Reads sentences in their order. Those of one known speaker in a row are one speech: where a sentence of it finds
 * fault and names nobody ("They have not kept their word", "those attacks"), whom the speaker faulted last is meant, or
 * who acted in his last sentences. A sentence of another speaker, or of an unknown one, begins anew.
 */
export function speechReader(knowledge: Knowledge): SentenceReader {
  let speaking: string | null = null;
  let spokenOf: string | null = null;
  return (text, speaker) => {
    if (speaker === null || speaker !== speaking) spokenOf = null;
    speaking = speaker;
    const { judged, suspect } = judgeText(text, speaker, knowledge, spokenOf);
    const candidates = [...judged.filter(({ value }) => value < 0).map(({ actor }) => actor), suspect];
    if (speaker !== null)
      spokenOf = candidates.find((actor) => actor !== null && actor !== speaker && !forums.has(actor)) ?? spokenOf;
    return judged;
  };
}
