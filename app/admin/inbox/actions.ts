'use server';

import { redirect } from 'next/navigation';
import type { AcceptValues } from '@/components/admin/inbox-keys';
import type { BulkValues, TakeBackValues } from '@/components/admin/inbox-others';
import type { ReportValues } from '@/components/admin/same-utterance';
import { acceptAsReport } from '@/lib/commands/accept-as-report';
import { acceptProposal, acceptProposals } from '@/lib/commands/accept-proposal';
import { rejectProposal, takeBackDecision } from '@/lib/commands/reject-proposal';
import { archiveAt, reader, writer } from '@/lib/data/archive';
import { findProposal, listProposalsOf } from '@/lib/data/proposals';
import { findSameUtterance } from '@/lib/data/same-utterance';
import { rejection, type Acceptance } from '@/lib/domain/proposal/review';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';
import { now } from '@/lib/runtime/clock';
import { requirePerson } from '@/lib/session/current-person';
import { fieldsSentences } from '@/lib/views/fields-form';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { inboxHref, lacksOf } from '@/lib/views/inbox';
import { parseProposal, readProposalValues, readRejection, type ProposalValues, type RejectionValues } from '@/lib/views/proposal-form';
import { mayBeSame, showSame } from '@/lib/views/same-utterance';
import { carryOut } from '../carry-out';
import { asProposed } from './as-proposed';
import { readSame } from './read-same';

export async function accept(state: FormState<AcceptValues>, form: FormData): Promise<FormState<AcceptValues>> {
  const person = await requirePerson('review');
  const values = { proposal: textOf(form, 'proposal'), speaker: textOf(form, 'speaker'), article: textOf(form, 'article') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const proposal = await findProposal(reader(), Number(values.proposal));
  if (!proposal) return withRefusal(state, values, { code: 'unknown-proposal' });
  const result = await carryOut(person.value, async (tx, by, at) => acceptProposal(tx, await asProposed(proposal, values.speaker), by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(`${inboxHref(proposal.articleSlug)}&done=accepted-${result.value}`);
}

/** Adds the proposal to the statement that it reports again. */
export async function acceptReport(state: FormState<ReportValues>, form: FormData): Promise<FormState<ReportValues>> {
  const person = await requirePerson('review');
  const values = { proposal: textOf(form, 'proposal'), statement: textOf(form, 'statement') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const proposal = await findProposal(reader(), Number(values.proposal));
  if (!proposal) return withRefusal(state, values, { code: 'unknown-proposal' });
  const same = await findSameUtterance(await archiveAt(), proposal);
  const basis = same?.statement.key === values.statement ? same.basis : 'inferred';
  const result = await carryOut(person.value, (tx, by, at) => acceptAsReport(tx, { proposal: proposal.id, statement: values.statement, basis }, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(`${inboxHref(proposal.articleSlug)}&done=reported-${result.value}`);
}

/** Accepts it as corrected; where the speaker chosen may have said it already, that statement is shown first. */
export async function acceptCorrected(state: FormState<ProposalValues>, form: FormData): Promise<FormState<ProposalValues>> {
  const person = await requirePerson('review');
  const typed = readProposalValues(form);
  if (!person.ok) return withRefusal(state, typed, person.refusal);
  const proposal = await findProposal(reader(), Number(typed.proposal));
  const values = { ...typed, same: await readSame(proposal, typed.speaker) };
  const parsed = parseProposal(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues, fieldsSentences);
  if (mayBeSame(values)) return showSame(state, values);
  const result = await carryOut(person.value, (tx, by, at) => acceptProposal(tx, parsed.input, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(`${inboxHref(proposal?.articleSlug ?? '')}&done=accepted-${result.value}`);
}

export async function reject(state: FormState<RejectionValues>, form: FormData): Promise<FormState<RejectionValues>> {
  const person = await requirePerson('review');
  const values = readRejection(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = rejection.safeParse({ proposal: Number(values.proposal), reason: values.rejection, scope: values.scope });
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const proposal = await findProposal(reader(), parsed.data.proposal);
  const result = await writer().command((tx) => rejectProposal(tx, parsed.data, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(inboxHref(proposal?.articleSlug ?? ''));
}

export async function takeBack(state: FormState<TakeBackValues>, form: FormData): Promise<FormState<TakeBackValues>> {
  const person = await requirePerson('review');
  const values = { article: textOf(form, 'article') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const result = await writer().command((tx) => takeBackDecision(tx, values.article, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(inboxHref(values.article, result.value));
}

/** Accepts, by one change, every open proposal of the article of our own rules that lacks nothing, is sure enough and reports nothing held already. */
export async function acceptMany(state: FormState<BulkValues>, form: FormData): Promise<FormState<BulkValues>> {
  const person = await requirePerson('review');
  const values = { article: textOf(form, 'article'), sure: textOf(form, 'sure') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const least = Number(values.sure) / 100;
  if (!(least >= 0.5 && least <= 1)) return withIssues(state, values, [{ path: ['sure'], message: 'Give a whole number from 50 to 100.' }]);
  const ready = (await listProposalsOf(reader(), values.article)).filter(({ state: at, found, extractor }) => at === 'open' && !isEndpoint(extractor) && found.confidence >= least && lacksOf(found, found.speaker.slug) === null);
  if (ready.length === 0) return withIssues(state, values, [{ path: ['sure'], message: 'No open proposal that lacks nothing is that sure.' }]);
  const archive = await archiveAt();
  const inputs: Acceptance[] = [];
  for (const proposal of ready) if (!(await findSameUtterance(archive, proposal))) inputs.push(await asProposed(proposal, ''));
  if (inputs.length === 0) return withIssues(state, values, [{ path: ['sure'], message: 'All that are so sure may report what is held already: decide these one by one.' }]);
  const result = await carryOut(person.value, (tx, by, at) => acceptProposals(tx, inputs, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(`${inboxHref(values.article)}&done=${inputs.length === 1 ? 'accepted' : 'several'}-${result.value}`);
}
