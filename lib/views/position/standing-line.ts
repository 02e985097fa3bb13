import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { inDateOrder } from '@/lib/domain/position/duplicate-policy';
import { saidBy } from '@/lib/domain/position/enough-evidence';
import { standingAt, type Standing } from '@/lib/domain/position/label';
import { countedAmong, type LeftOut, type Observation } from '@/lib/domain/stance/observation';
import type { Target } from '@/lib/domain/target/target';
import type { PositionQuery } from '../address/position-query';
import { leftOutKinds, leftOutWords } from '../words/counting';
import { shortDay } from '../words/day-words';
import { evidenceHref, statementHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import { holdersBySpeech, newestYear } from './position-matrix';
import { signed } from '../words/stance-words';
import { standingWords } from '../words/standing-words';
import { claimedByWords } from '../words/statement-words';

/** Where one holder stands toward one target, in a sentence. */
export interface StandingLine {
  readonly key: string;
  readonly holder: ActorReference;
  readonly target: Target;
  readonly standing: Standing;
  /** "+1 in both statements found (3 Jun, 28 Jul). No label: too few."; null where nothing that counts was found. */
  readonly words: string | null;
  /** "+2 on the Taliban’s word (28 Jul)", "1 undated general position": of what was said by the day asked. */
  readonly leftOut: readonly string[];
  /** The list of exactly these statements. */
  readonly href: string;
  /** The statements that count, for a link each. */
  readonly evidence: readonly { readonly href: string; readonly words: string }[];
}

/** Hearsay by whose word it is, with its values and days; every other reason by number. */
function leftOutOf(observations: readonly Observation[], knownYear?: number): string[] {
  const by = (kind: LeftOut) => observations.filter(({ leftOut }) => leftOut === kind);
  const hearsay = [...groupBy(by('hearsay'), ({ claimedBy }) => claimedBy?.slug ?? '')].map(([, these]) => {
    const said = these.map(({ score: { value }, saidOn, precision }) => ({
      value: value === null ? 'not settled' : signed(value),
      day: `(${shortDay(saidOn, precision, knownYear)})`,
    }));
    const claimant = these[0]?.claimedBy;
    const whose = claimant ? claimedByWords(claimant) : 'on another’s word';
    const [only] = said;
    return said.length === 1 && only
      ? `${only.value} ${whose} ${only.day}`
      : `${said.map(({ value, day }) => `${value} ${day}`).join(', ')} ${whose}`;
  });
  return [
    ...hearsay,
    ...leftOutKinds
      .filter((kind) => kind !== 'hearsay' && by(kind).length > 0)
      .map((kind) => leftOutWords(kind, by(kind).length)),
  ];
}

/** What stands in the place of words where nothing counts: left out, or not said by the day asked. */
export function nothingWords({ leftOut }: Pick<StandingLine, 'leftOut'>): string {
  return leftOut.length > 0 ? 'nothing counted.' : 'nothing found by then.';
}

/** "Left out: 1 undated general position."; null where nothing is. */
export function leftOutLine({ leftOut }: Pick<StandingLine, 'leftOut'>): string | null {
  return leftOut.length > 0 ? `Left out: ${leftOut.join('; ')}.` : null;
}

/** What stands between a name and what is said of it: a label is its verb, "China backs: …", all else a remark. */
export function afterName({ standing: { kind } }: Pick<StandingLine, 'standing'>): ' ' | ': ' {
  return kind === 'known' ? ' ' : ': ';
}

/** `observations` are those of one holder toward one target. */
export function toStandingLine(
  observations: readonly Observation[],
  { on, rule }: PositionQuery,
  knownYear?: number,
): StandingLine | null {
  const ordered = inDateOrder(observations);
  const [first] = ordered;
  if (!first) return null;
  const {
    holder,
    score: { target },
  } = first;
  const counted = countedAmong(ordered);
  const standing = standingAt(counted, dayNumber(on), rule.duplicates);
  return {
    key: `${holder.slug} ${target.key}`,
    holder,
    target,
    standing,
    words: standingWords(standing, target, knownYear),
    leftOut: leftOutOf(saidBy(ordered, dayNumber(on)), knownYear),
    href: evidenceHref({ holder: holder.slug, target: target.key }),
    evidence: counted.flatMap(({ statementKey, score: { value }, saidOn, precision }) =>
      value === null
        ? []
        : [{ href: statementHref(statementKey), words: `${signed(value)}, ${shortDay(saidOn, precision, knownYear)}` }],
    ),
  };
}

/** A line for each holder and target: holders by how much they said, targets in the order of `observations`. */
export function toStandingLines(observations: readonly Observation[], asked: PositionQuery): readonly StandingLine[] {
  const knownYear = newestYear(observations);
  const place = new Map(holdersBySpeech(observations).map(({ slug }, index) => [slug, index]));
  return [...groupBy(observations, ({ holder, score }) => `${holder.slug} ${score.target.key}`).values()]
    .flatMap((these) => toStandingLine(these, asked, knownYear) ?? [])
    .sort((a, b) => (place.get(a.holder.slug) ?? 0) - (place.get(b.holder.slug) ?? 0));
}
