import { z } from 'zod';
import type { NewSpeaker, ReviewedProposal } from '@/lib/domain/proposal/review';
import { judgedTarget } from '@/lib/domain/proposal/review';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import { slugOf } from '@/lib/domain/naming/slug-of';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import type { FieldOptions, Option } from './fields-desk';
import { parseFields, readFieldsValues, toFieldsValues, type FieldsValues } from './fields-form';
import { textOf, textsOf } from './form-state';
import type { InboxNames } from './inbox';
import { scaleWords, signed } from './stance-words';

/** A proposal's fields as typed: a statement's, the stances, and a speaker nobody has recorded yet. */
export interface ProposalValues extends FieldsValues {
  readonly proposal: string;
  readonly stances: readonly { readonly target: string; readonly value: string }[];
  readonly newName: string;
  readonly newTitle: string;
  readonly newOf: string;
}

/** Someone new: what the article calls a speaker whom nobody has recorded, without the office before the name. */
function newNameOf({ found }: ReviewedProposal): string {
  return found.speaker.slug === null ? found.speaker.text : '';
}

export function toProposalValues(proposal: ReviewedProposal): ProposalValues {
  const { found } = proposal;
  return {
    ...toFieldsValues('', proposedFields(found), 0),
    proposal: String(proposal.id),
    stances: proposedStances(found).map(({ target, value }) => ({ target, value: String(value) })),
    newName: newNameOf(proposal), newTitle: '', newOf: found.speaker.slug === null ? (found.principals[0] ?? '') : '',
  };
}

export function readProposalValues(form: FormData): ProposalValues {
  const values = textsOf(form, 'value');
  return {
    ...readFieldsValues(form),
    proposal: textOf(form, 'proposal'),
    stances: textsOf(form, 'target').map((target, row) => ({ target, value: values[row] ?? '' })).filter(({ target }) => target !== ''),
    newName: textOf(form, 'newName'), newTitle: textOf(form, 'newTitle'), newOf: textOf(form, 'newOf'),
  };
}

/** The choice in the list of speakers that stands for somebody new. */
export const someoneNew = 'someone-new';

function newSpeakerOf({ speaker, newName, newTitle, newOf }: ProposalValues): NewSpeaker | null {
  return speaker === someoneNew ? { slug: slugOf(newName), name: newName.trim(), title: newTitle.trim(), of: newOf === '' ? null : newOf } : null;
}

const stances = z.array(judgedTarget).min(1, 'Name at least one issue or actor it takes a stance toward, or reject the proposal.');
const whole = (value: string): number | null => (/^-?[0-2]$/u.test(value) ? Number(value) : null);

/** As typed → what the command takes, or what is wrong with each field. */
export function parseProposal(values: ProposalValues) {
  const newSpeaker = newSpeakerOf(values);
  const fields = parseFields(newSpeaker && newSpeaker.slug !== '' ? { ...values, speaker: newSpeaker.slug } : values);
  const judged = stances.safeParse(values.stances.map(({ target, value }) => ({ target, value: whole(value) })));
  const unnamed = newSpeaker?.slug === '' ? [{ path: ['newName'], message: 'Write the speaker’s name.' }] : [];
  if (fields.success && judged.success && unnamed.length === 0) {
    return { ok: true as const, input: { proposal: Number(values.proposal), fields: fields.data, stances: judged.data, newSpeaker } };
  }
  const ofStances = (judged.error?.issues ?? []).map(({ message }) => ({ path: ['stances'], message }));
  return { ok: false as const, issues: [...(fields.error?.issues ?? []), ...ofStances, ...unnamed] };
}

export const stanceSentences = { stances: 'Choose a target and a value in each row, at least in one.' };

/** A rejection as typed. */
export interface RejectionValues {
  readonly proposal: string;
  readonly rejection: string;
  readonly scope: string;
}

export const readRejection = (form: FormData): RejectionValues => (
  { proposal: textOf(form, 'proposal'), rejection: textOf(form, 'rejection'), scope: textOf(form, 'scope') || 'here' }
);

const nameOption = (slug: string, names: InboxNames): Option => ({ slug, name: names.actor(slug) });

/** The lists with those whom the proposal names and nobody has recorded yet: accepting it records them. */
export function withProposed(options: FieldOptions, { found }: ReviewedProposal, names: InboxNames): FieldOptions {
  const { speaker, principals, addressees, stances, claimedBy } = found;
  const targets = stances.flatMap(({ target }) => ('actor' in target ? [target.actor] : []));
  const named = [speaker.slug, speaker.runnerUp, ...principals, ...addressees, ...targets, claimedBy].filter((slug) => slug !== null);
  const unlisted = (list: readonly Option[]): Option[] => [...new Set(named)].filter((slug) => !list.some((option) => option.slug === slug)).map((slug) => nameOption(slug, names));
  return { ...options, actors: [...options.actors, ...unlisted(options.actors)], holders: [...options.holders, ...unlisted(options.holders)] };
}

const values: readonly Option[] = stanceValues.map((value) => ({ slug: String(value), name: `${signed(value)}, ${scaleWords[value]}` }));

/** What a stance can be toward, and its values. */
export function proposalOptions(options: FieldOptions, issues: readonly { readonly slug: string; readonly label: string }[]) {
  const targets = [
    ...issues.map(({ slug, label }) => ({ slug: `issue:${slug}`, name: label })),
    ...options.actors.map(({ slug, name }) => ({ slug: `actor:${slug}`, name })),
  ];
  return { targets, values };
}
