import type { Span } from '../../domain/article/span';
import { sameVoice } from '../speaker/voice';
import type { ReportedUtterance } from './relays';
import { itemAt } from '../text/item-at';

/** What several attributions say of one utterance: the first leads. */
export interface Passage {
  readonly told: ReportedUtterance;
  readonly others: readonly ReportedUtterance[];
  readonly content: Span;
  readonly evidence: Span;
}

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((each) => each.start)),
  end: Math.max(...spans.map((each) => each.end)),
});

function evidenceOf(told: ReportedUtterance): Span {
  const { content, cue, source, relay, addressee } = told.attribution;
  const continued = told.attribution.rules[0] === 'continued-quote';
  return continued
    ? content
    : hull([
        content,
        cue,
        ...(source ? [source] : []),
        ...(relay ? [relay] : []),
        ...(addressee && addressee.end - cue.end < 120 ? [addressee] : []),
        ...(told.around ? [told.around] : []),
      ]);
}

/** How many passages back one can be joined. */
const near = 12;

/**
 * One utterance is one passage: the same speaker's cues in one sentence, and a quotation that runs on without a cue.
 */
export function toPassages(told: readonly ReportedUtterance[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const each of [...told].sort(
    (a, b) =>
      a.attribution.cue.start - b.attribution.cue.start || a.attribution.content.start - b.attribution.content.start,
  )) {
    const recent = passages.slice(-near).findLastIndex((passage) => joins(passage, each));
    const at = recent < 0 ? -1 : Math.max(0, passages.length - near) + recent;
    const before = passages[at];
    if (before)
      passages[at] = {
        told: before.told,
        others: [...before.others, each],
        content: hull([before.content, each.attribution.content]),
        evidence: hull([before.evidence, evidenceOf(each)]),
      };
    else passages.push({ told: each, others: [], content: each.attribution.content, evidence: evidenceOf(each) });
  }
  return passages;
}

function joins(passage: Passage, each: ReportedUtterance): boolean {
  const last = passage.others.at(-1) ?? passage.told;
  if (!sameVoice(itemAt(last.voices, 0), itemAt(each.voices, 0)) || last.claimedBy !== each.claimedBy) return false;
  if (each.attribution.rules[0] === 'continued-quote')
    return (
      each.attribution.content.start >= passage.evidence.end &&
      each.attribution.content.start - passage.evidence.end < 40 &&
      each.sentence.paragraph - last.sentence.paragraph <= 1
    );
  return last.sentence === each.sentence;
}
