import type { ActorReference } from '@/lib/domain/actor/actor';
import { datePrecision } from '@/lib/domain/calendar/calendar-day';
import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import { capacity, modality } from '@/lib/domain/utterance/utterance';
import { longDay } from '../words/day-words';
import { modalityWords } from '../words/modality-words';
import { capacityWords, precisionWords } from '../words/statement-words';

/** One choice of a list: what is sent, and what is read. */
export interface Option {
  readonly slug: string;
  readonly name: string;
}

/** What the lists of the fields form offer. */
export interface FieldOptions {
  readonly actors: readonly Option[];
  /** Actors that can hold a position: the land and the public cannot. */
  readonly holders: readonly Option[];
  readonly occasions: readonly Option[];
  readonly capacities: readonly Option[];
  readonly precisions: readonly Option[];
  readonly modalities: readonly Option[];
}

const option = ({ slug, name }: ActorReference): Option => ({ slug, name });

export function toFieldOptions(
  actors: readonly ActorReference[],
  occasions: readonly OccasionReference[],
): FieldOptions {
  return {
    actors: actors.map(option),
    holders: actors.filter(({ kind }) => kind !== 'country' && kind !== 'audience').map(option),
    occasions: occasions.map(({ slug, title, heldOn, precision }) => ({
      slug,
      name: `${title}, ${longDay(heldOn, precision)}`,
    })),
    capacities: capacity.options.map((slug) => ({ slug, name: capacityWords(slug) })),
    precisions: datePrecision.options.map((slug) => ({ slug, name: precisionWords(slug) })),
    modalities: modality.options.map((slug) => ({ slug, name: modalityWords(slug) })),
  };
}
