import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import { parseCoded, readCodedValues, type CodedValues } from './coded-form';
import type { FieldOptions, Option } from './fields-desk';
import { toFieldsValues } from './fields-form';
import { textOf } from './form-state';
import type { InboxNames } from './inbox';
import type { MatchedValues, SameUtteranceLine } from './same-utterance';

/** A proposal as typed. */
export interface ProposalValues extends CodedValues, MatchedValues {
  readonly proposal: string;
}

/** Someone new: what the article calls a speaker whom nobody has recorded, without the office before the name. */
function newNameOf({ found }: ReviewedProposal): string {
  return found.speaker.slug === null ? found.speaker.text : '';
}

export function toProposalValues(proposal: ReviewedProposal, same: SameUtteranceLine | null = null): ProposalValues {
  const { found } = proposal;
  return {
    ...toFieldsValues('', proposedFields(found), 0),
    proposal: String(proposal.id), same, seen: '',
    stances: proposedStances(found).map(({ target, value }) => ({ target, value: String(value) })),
    newName: newNameOf(proposal), newTitle: '', newOf: found.speaker.slug === null ? (found.principals[0] ?? '') : '',
  };
}

export const readProposalValues = (form: FormData): ProposalValues => ({
  ...readCodedValues(form), proposal: textOf(form, 'proposal'), same: null, seen: textOf(form, 'seen'),
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

export const readRejection = (form: FormData): RejectionValues => (
  { proposal: textOf(form, 'proposal'), rejection: textOf(form, 'rejection'), scope: textOf(form, 'scope') || 'here' }
);

/** The lists with these actors, whom nobody has recorded yet: what names them records them. */
export function withNamed(options: FieldOptions, named: readonly string[], names: InboxNames): FieldOptions {
  const unlisted = (list: readonly Option[]): Option[] =>
    [...new Set(named)].filter((slug) => !list.some((option) => option.slug === slug)).map((slug) => ({ slug, name: names.actor(slug) }));
  return { ...options, actors: [...options.actors, ...unlisted(options.actors)], holders: [...options.holders, ...unlisted(options.holders)] };
}

/** The lists with those whom the proposal names and nobody has recorded yet: accepting it records them. */
export function withProposed(options: FieldOptions, { found }: ReviewedProposal, names: InboxNames): FieldOptions {
  const { speaker, principals, addressees, stances, claimedBy } = found;
  const targets = stances.flatMap(({ target }) => ('actor' in target ? [target.actor] : []));
  return withNamed(options, [speaker.slug, speaker.runnerUp, ...principals, ...addressees, ...targets, claimedBy].filter((slug) => slug !== null), names);
}
