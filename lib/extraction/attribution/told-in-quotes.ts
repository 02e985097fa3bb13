import { findVerbGroups } from './verb-groups';
import type { Attribution } from './attribution';
import type { ReadParagraph } from './read-paragraph';
import { verbAttributions } from './verb-attributions';

/** Cues strong enough to report another's words inside a quotation. */
const telling = /^(say|tell|promise|deny|reject|accuse|urge|propose|offer|claim|agree|condemn|welcome|warn|refuse)$/;
const selves = /^(i|we|you|he|she|it|they|who|which|that|this|someone|people|everyone)\b/i;

/**
 * What a speaker reports of somebody else ("The Taliban says that it seeks recognition", inside his own quotation).
 * Found for statements on another's word alone; whoever counts attributions in the reporter's voice leaves these out.
 */
export function toldInQuotes(read: ReadParagraph, text: string): Attribution[] {
  return read.units.flatMap((unit) => {
    if (!unit.within || unit.tokens.length < 5) return [];
    const groups = findVerbGroups(unit);
    return verbAttributions(unit, groups).flatMap((found) => {
      const { source, force, kind, tense } = found;
      if (!source || kind !== 'speech' || !telling.test(force) || tense === 'none' || found.negated) return [];
      const first = unit.tokens.findIndex((token) => token.start >= source.start);
      const leads = first <= 2 || /^(and|but)$/.test(unit.tokens[first - 1]?.lower ?? '');
      return leads && !selves.test(text.slice(source.start, source.end))
        ? [{ ...found, nested: true, confidence: 0.6, rules: ['in-quotation', ...found.rules] }]
        : [];
    });
  });
}
