import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import {
  proposedFields,
  proposedNewSpeaker,
  proposedSpeakerOf,
  proposedStances,
} from '@/lib/domain/proposal/proposed-fields';
import { nobodyNew, parseCoded, readCodedValues, someoneNew, type CodedValues } from '../form/coded-form';
import type { FieldOptions, Option } from '../form/fields-desk';
import { toFieldsValues } from '../form/fields-form';
import { textOf } from '../form/form-state';
import type { InboxNames } from './inbox-names';
import type { MatchedValues, SameUtteranceLine } from './same-utterance';

/** A proposal as typed. */
export interface ProposalValues extends CodedValues, MatchedValues {
  readonly proposal: string;
}

/** Someone new as the article introduces them; without an introduction, what it calls the speaker. */
function newOf({ found }: ReviewedProposal): Partial<CodedValues> {
  const person = proposedNewSpeaker(found);
  if (person) {
    const { name: newName, title: newTitle, of, newOf: holder } = person;
    return {
      speaker: someoneNew,
      newName,
      newTitle,
      newOf: holder ? '' : (of ?? ''),
      ...(holder ? { newOfName: holder.name, newOfKind: holder.kind } : {}),
    };
  }
  return found.speaker.slug === null ? { newName: found.speaker.text, newOf: found.principals[0] ?? '' } : {};
}

export function toProposalValues(proposal: ReviewedProposal, same: SameUtteranceLine | null = null): ProposalValues {
  const { found } = proposal;
  return {
    ...toFieldsValues('', proposedFields(found), 0),
    proposal: String(proposal.id),
    same,
    seen: '',
    stances: proposedStances(found).map(({ target, value }) => ({ target, value: String(value) })),
    ...nobodyNew,
    ...newOf(proposal),
    ...(proposedNewSpeaker(found)?.newOf ? { principals: [] } : {}),
  };
}

export const readProposalValues = (form: FormData): ProposalValues => ({
  ...readCodedValues(form),
  proposal: textOf(form, 'proposal'),
  same: null,
  seen: textOf(form, 'seen'),
});

/** As typed → what the command takes, or what is wrong with each field. */
export function parseProposal(values: ProposalValues) {
  const parsed = parseCoded(values);
  return parsed.ok ? { ok: true as const, input: { ...parsed.input, proposal: Number(values.proposal) } } : parsed;
}

/** A rejection as typed. */
export interface RejectionValues {
  readonly proposal: string;
  readonly rejection: string;
  readonly scope: string;
}

export const readRejection = (form: FormData): RejectionValues => ({
  proposal: textOf(form, 'proposal'),
  rejection: textOf(form, 'rejection'),
  scope: textOf(form, 'scope') || 'here',
});

/** With the speaker chosen from the list, where somebody whom the article introduced has been recorded since. */
export function preferRecorded(
  values: ProposalValues,
  { found }: ReviewedProposal,
  { actors }: FieldOptions,
): ProposalValues {
  const slug = proposedSpeakerOf(found);
  return values.speaker === someoneNew && slug !== null && actors.some((actor) => actor.slug === slug)
    ? { ...values, ...nobodyNew, speaker: slug, principals: toFieldsValues('', proposedFields(found), 0).principals }
    : values;
}

/** The lists with these actors, whom nobody has recorded yet: what names them records them. */
export function withNamed(options: FieldOptions, named: readonly string[], names: InboxNames): FieldOptions {
  const unlisted = (list: readonly Option[]): Option[] =>
    [...new Set(named)]
      .filter((slug) => !list.some((option) => option.slug === slug))
      .map((slug) => ({ slug, name: names.actor(slug) }));
  return {
    ...options,
    actors: [...options.actors, ...unlisted(options.actors)],
    holders: [...options.holders, ...unlisted(options.holders)],
  };
}

/** The lists with those whom the proposal names and nobody has recorded yet: accepting it records them. */
export function withProposed(options: FieldOptions, { found }: ReviewedProposal, names: InboxNames): FieldOptions {
  const { speaker, principals, addressees, stances, claimedBy } = found;
  const office = speaker.met?.of?.known === true ? speaker.met.of.slug : null;
  const targets = stances.flatMap(({ target }) => ('actor' in target ? [target.actor] : []));
  return withNamed(
    options,
    [speaker.slug, speaker.runnerUp, office, ...principals, ...addressees, ...targets, claimedBy].filter(
      (slug) => slug !== null,
    ),
    names,
  );
}
