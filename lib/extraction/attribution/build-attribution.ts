import type { Unit } from '../text/sentences';
import type { Attribution, CueTense } from './attribution';
import type { CueSense } from './cue-words';
import { spanOf, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** What the rules found of one attribution, as runs of its unit. */
export interface Parts {
  readonly group: VerbGroup;
  readonly sense: CueSense;
  readonly content: Run;
  readonly source: Run | null;
  readonly hearer: Run | null;
  readonly cueEnd: number;
  readonly rules: readonly string[];
  readonly relay?: Run | null;
  /** Of the verb a participle hangs on. */
  readonly tense?: CueTense;
}

/** "called on", "called for": an appeal, where plain "called" gives a name. */
const appealing = (unit: Unit, { sense, cueEnd }: Parts): boolean =>
  sense.lemma === 'call' && /^(on|upon|for)$/.test(wordAt(unit, cueEnd - 1));

/** The attribution of these parts, its runs as spans of the whole text. */
export function build(unit: Unit, parts: Parts): Attribution {
  const { group, sense } = parts;
  return {
    kind: sense.kind,
    content: spanOf(unit, parts.content),
    cue: spanOf(unit, { from: group.from, to: Math.max(group.to, parts.cueEnd) }),
    source: parts.source ? spanOf(unit, parts.source) : null,
    relay: parts.relay ? spanOf(unit, parts.relay) : null,
    tense: parts.tense ?? group.tense,
    lemma: sense.lemma,
    force: appealing(unit, parts) ? 'urge' : sense.force,
    negated: group.negated || sense.force === 'refuse',
    nested: false,
    addressee: parts.hearer ? spanOf(unit, parts.hearer) : null,
    confidence: parts.source ? 0.9 : 0.5,
    rules: [...parts.rules, ...circumstances(unit, parts)],
  };
}

/** What weakens a cue: its place inside a quotation, its mood, its subject. */
function circumstances(unit: Unit, { group, source }: Parts): string[] {
  const speaker = source ? wordAt(unit, source.from) : '';
  return [
    ...(unit.within ? ['in-quotation'] : []),
    ...(group.infinitive ? ['infinitive-cue'] : []),
    ...(group.modal ? [`modal-${group.modal}`] : []),
    ...(group.negated ? ['negated'] : []),
    ...(group.form === 'base' && group.finite ? ['base-form'] : []),
    ...(source && source.to - source.from === 1 && /^(i|we|you)$/.test(speaker) ? [`speaker-${speaker}`] : []),
  ];
}
