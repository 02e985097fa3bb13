import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { standingAt } from '@/lib/domain/position/label';
import type { LeftOut, Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { targetName, type Target } from '@/lib/domain/target/target';
import type { PositionQuery } from '../address/position-query';
import { countOf, leftOutKinds, leftOutWords, plural } from '../words/counting';
import { longDay, shortDay } from '../words/day-words';
import { evidenceHref } from '../address/evidence-filter';
import { signed, valueRange } from '../words/stance-words';
import { labelWords } from '../words/standing-words';

export interface EvidenceMark {
  readonly statementKey: string;
  readonly value: StanceValue;
}

/** What is left out of a cell's count, said beside it; `marks` only where the words are the holder's own. */
export interface EvidenceNote {
  readonly kind: LeftOut;
  readonly n: number;
  readonly words: string;
  readonly marks: readonly EvidenceMark[];
}

/** All that one holder said toward one target: signed marks in date order, no label and no mean. */
export interface EvidenceCell {
  readonly key: string;
  readonly holder: ActorReference;
  readonly target: Target;
  /** The list of exactly these statements; null when there is none. */
  readonly href: string | null;
  readonly marks: readonly EvidenceMark[];
  /** Counted statements beyond the marks drawn: the earliest ones. */
  readonly earlier: number;
  readonly counted: number;
  readonly range: string | null;
  /** "28 Jul": with the year only where it is not the collection's last. */
  readonly lastSaid: string | null;
  readonly firstSaid: string | null;
  readonly notes: readonly EvidenceNote[];
  /** "strongly backs", "finds them wrong, mixed"; null where the evidence allows no label. */
  readonly label: string | null;
  /** One statement holds the label up. */
  readonly restsOnOne: boolean;
  /** The whole cell in words, for those who do not see the marks. */
  readonly words: string;
}

const mostMarks = 4;

function marksOf(observations: readonly Observation[]): readonly EvidenceMark[] {
  return observations.flatMap(({ statementKey, score }) =>
    score.value === null ? [] : [{ statementKey, value: score.value }],
  );
}

function noteOf(kind: LeftOut, all: readonly Observation[]): EvidenceNote {
  const these = all.filter((observation) => observation.leftOut === kind);
  const marks = kind === 'hearsay' ? [] : marksOf(these).slice(-mostMarks);
  return { kind, n: these.length, words: leftOutWords(kind, these.length), marks };
}

function cellWords(counted: readonly Observation[], notes: readonly EvidenceNote[]): string {
  const said = counted.map(({ score, saidOn, precision }) =>
    `${score.value === null ? '' : signed(score.value)} ${longDay(saidOn, precision)}`.trim(),
  );
  const summary = counted.length > 0 ? `${plural(counted.length, 'statement')}: ${said.join('; ')}` : null;
  const left = notes.map((note) => {
    const values = note.marks.map((mark) => signed(mark.value));
    return values.length > 0 ? `${note.words} (${values.join(', ')})` : note.words;
  });
  return [summary, left.length > 0 ? `not counted: ${left.join(', ')}` : null]
    .filter((part) => part !== null)
    .join('. ');
}

function labelOf(
  counted: readonly Observation[],
  target: Target,
  asked: PositionQuery | null,
): { label: string | null; restsOnOne: boolean } {
  const standing = asked && standingAt(counted, dayNumber(asked.on), asked.rule.duplicates);
  if (standing?.kind !== 'known') return { label: null, restsOnOne: false };
  return {
    label: `${labelWords(standing.label, target)}${standing.mixed ? ', mixed' : ''}`,
    restsOnOne: standing.restsOn.length > 0,
  };
}

/**
 * `observations` are those of this holder and target, in date order. `knownYear` is the year that short dates leave
 * unsaid. A cell without any has no words of its own: which nothing it is depends on where it stands.
 */
export function toEvidenceCell(
  holder: ActorReference,
  target: Target,
  observations: readonly Observation[],
  knownYear?: number,
  asked: PositionQuery | null = null,
): EvidenceCell {
  const counted = observations.filter((observation) => observation.leftOut === null);
  const count = countOf(observations);
  const { label, restsOnOne } = labelOf(counted, target, asked);
  const notes = leftOutKinds.filter((kind) => count[kind] > 0).map((kind) => noteOf(kind, observations));
  const marks = marksOf(counted);
  const [first, last] = [counted[0], counted[counted.length - 1]];
  return {
    key: `${holder.slug} ${target.key}`,
    holder,
    target,
    href: observations.length > 0 ? evidenceHref({ holder: holder.slug, target: target.key }) : null,
    marks: marks.slice(-mostMarks),
    earlier: Math.max(0, marks.length - mostMarks),
    counted: counted.length,
    range: valueRange(marks.map((mark) => mark.value)),
    firstSaid: first ? shortDay(first.saidOn, first.precision, knownYear) : null,
    lastSaid: last ? shortDay(last.saidOn, last.precision, knownYear) : null,
    notes,
    label,
    restsOnOne,
    words: `${holder.name}, ${targetName(target)}: ${label === null ? '' : `${label}. `}${cellWords(counted, notes)}`,
  };
}
