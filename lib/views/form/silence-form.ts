import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Issue } from '@/lib/domain/issue/issue';
import { silenceInput, silenceKind } from '@/lib/domain/silence/silence';
import { toFieldOptions, type Option } from './fields-desk';
import { textOf } from './form-state';
import { silenceWords } from '../words/silence-words';
import { actorKey, issueKey } from '../words/target-words';

/** A recorded silence as typed. */
export interface SilenceValues {
  readonly holder: string;
  readonly target: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly sources: string;
  readonly note: string;
}

export const noSilence: SilenceValues = { holder: '', target: '', kind: '', from: '', to: '', sources: '', note: '' };

export function readSilenceValues(form: FormData): SilenceValues {
  const names = Object.keys(noSilence) as (keyof SilenceValues)[];
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<keyof SilenceValues, string>;
}

export const silenceSentences = {
  holder: 'Choose whose stance was looked for.',
  kind: 'Choose which of the two it was.',
};

/** As typed → what the command takes, or what is wrong with each field. */
export function parseSilence(values: SilenceValues) {
  return silenceInput.safeParse({ ...values, note: values.note.trim() === '' ? null : values.note });
}

/** What the lists of the form offer. */
export interface SilenceOptions {
  readonly holders: readonly Option[];
  readonly targets: readonly Option[];
  readonly kinds: readonly Option[];
}

/** Issues in the codebook's order, then actors by name. */
export function toSilenceOptions(actors: readonly ActorReference[], issues: readonly Issue[]): SilenceOptions {
  return {
    holders: toFieldOptions(actors, []).holders,
    targets: [
      ...issues.map((issue) => ({ slug: issueKey(issue), name: issue.label })),
      ...actors.map((actor) => ({ slug: actorKey(actor), name: actor.name })),
    ],
    kinds: silenceKind.options.map((slug) => ({ slug, name: silenceWords(slug) })),
  };
}
