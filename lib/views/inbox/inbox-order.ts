import { middleDay } from '@/lib/domain/position/duplicate-policy';
import { estimatePosition, positionAt } from '@/lib/domain/position/position';
import { sureEnough } from '@/lib/domain/proposal/default-view';
import { proposedFields, targetKeyOf } from '@/lib/domain/proposal/proposed-fields';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { groupBy } from '../words/group-by';
import { holdersOf } from '@/lib/domain/statement/statement';

type Held = ReadonlyMap<string, readonly Observation[]>;

/** Counted observations by holder and target: what positions rest on now. */
export const heldNow = (observations: readonly Observation[]): Held =>
  groupBy(countedAmong(observations), ({ holder, score }) => `${holder.slug} ${score.target.key}`);

function knownHolders(found: Proposal): readonly string[] {
  return holdersOf(proposedFields(found)).flatMap(({ actor }) => (actor === '' ? [] : [actor]));
}

/** How far one more value at a day moves the mean there; from nothing it moves it all the way to what it then is. */
function moveOf(value: number, dated: Proposal, before: readonly Observation[]): number {
  const day = middleDay(dated);
  const [like] = before;
  const known = estimatePosition(before, [day]);
  const was = known ? (positionAt(known, day)?.mean ?? 0) : 0;
  if (!like) return Math.abs(value);
  const { saidOn, precision, modality } = dated;
  const added = {
    ...like,
    saidOn,
    precision,
    modality,
    statementKey: '~',
    reportCount: 1,
    score: { ...like.score, value: value as typeof like.score.value },
  };
  const then = estimatePosition([...before, added], [day]);
  return Math.abs((then ? (positionAt(then, day)?.mean ?? 0) : 0) - was);
}

/**
 * The farthest that accepting it as proposed would move a published position, on the scale; 0 without a holder or a
 * target.
 */
export function movesBy(found: Proposal, held: Held): number {
  if (found.claimedBy !== null || found.modality === 'standing') return 0;
  const moves = knownHolders(found).flatMap((holder) =>
    found.stances.map(({ target, value }) => moveOf(value, found, held.get(`${holder} ${targetKeyOf(target)}`) ?? [])),
  );
  return Math.max(0, ...moves);
}

/**
 * Those sure enough come first, and of them those that would move a position farthest; equal ones stand as in the text.
 */
export function inInboxOrder(proposals: readonly ReviewedProposal[], held: Held): readonly ReviewedProposal[] {
  const moves = new Map(proposals.map((one) => [one.id, movesBy(one.found, held)]));
  const unsure = ({ found }: ReviewedProposal): number => Number(found.confidence < sureEnough);
  return [...proposals].sort(
    (a, b) =>
      unsure(a) - unsure(b) ||
      (moves.get(b.id) ?? 0) - (moves.get(a.id) ?? 0) ||
      a.found.start - b.found.start ||
      a.id - b.id,
  );
}
