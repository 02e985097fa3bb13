import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { targetName, type Target } from '@/lib/domain/target/target';
import { inSentence, namesInSentence } from '../words/actor-words';
import { plural } from '../words/counting';
import { longDay } from '../words/day-words';
import type { PictureKind } from './picture-query';

function aboutWhat(targets: readonly Target[]): string {
  const [target] = targets;
  if (!target) return 'over time';
  if (targets.length === 2) return `on ${targets.map((one) => `“${targetName(one)}”`).join(' and ')}`;
  if (targets.length > 2) return `on ${plural(targets.length, 'target')}, over time`;
  return target.kind === 'actor' ? `about ${inSentence(target.actor)}` : `on ${target.issue.label}`;
}

/**
 * What a picture shows, in words: "China on A negotiated settlement"; "A negotiated settlement: where they stand on 28
 * July 2021".
 */
export function pictureTitle(
  kind: PictureKind,
  holders: readonly ActorReference[],
  targets: readonly Target[],
  on: CalendarDay,
): string {
  const [target] = targets;
  if (kind === 'matrix') return `Where they stand, issue by issue, on ${longDay(on)}`;
  if (kind === 'dyads') return 'Who on whom';
  if (kind === 'positions') return `Positions on ${longDay(on)}`;
  const named = target ? targetName(target) : '';
  if (kind === 'spectrum') return `${named}: where they stand on ${longDay(on)}`;
  const [holder, other] = holders;
  if (kind === 'dyad' && holder && other)
    return `${holder.name} and ${inSentence(other)}: what each says about the other`;
  if (!holder) return targets.length > 1 ? `All actors ${aboutWhat(targets)}` : `${named}: all actors over time`;
  const who = holders.length === 1 ? holder.name : namesInSentence(holders);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${aboutWhat(targets)}`;
}
