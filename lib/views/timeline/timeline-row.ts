import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { longDay } from '../words/day-words';
import { statementHref } from '../address/evidence-filter';
import { modalityWords } from '../words/modality-words';
import { claimedByWords, openWords } from '../words/statement-words';

/** One row of a picture's table twin: every observation, those the picture leaves out too, with why. */
export interface TimelineRow {
  readonly key: string;
  readonly href: string;
  readonly day: string;
  readonly holder: ActorReference;
  readonly value: StanceValue | null;
  readonly counted: boolean;
  readonly summary: string;
  /** Why it is not counted, or how it was said where that is worth a word. */
  readonly note: string | null;
}

function noteOf(observation: Observation): string | null {
  switch (observation.leftOut) {
    case 'open':
      return openWords(observation.score);
    case 'hearsay':
      return observation.claimedBy ? `not counted: ${claimedByWords(observation.claimedBy)}` : null;
    case 'private':
      return 'not counted: a private voice';
    case 'standing':
      return `not counted: ${modalityWords('standing')}`;
    case 'unnamed':
      return 'not counted: in no named outlet';
    case 'unchecked':
      return 'not counted: not checked by a person';
    case 'modality':
      return `not counted: ${modalityWords(observation.modality)}`;
    case null:
      return observation.modality === 'asserted' ? null : modalityWords(observation.modality);
  }
}

export function toTimelineRow(observation: Observation): TimelineRow {
  const { statementKey, holder, score, saidOn, precision, summary } = observation;
  return {
    key: `${statementKey} ${holder.slug}`,
    href: statementHref(statementKey),
    day: longDay(saidOn, precision),
    holder,
    value: score.value,
    counted: observation.leftOut === null,
    summary,
    note: noteOf(observation),
  };
}
