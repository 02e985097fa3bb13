'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { acceptAsReport } from '@/lib/commands/proposal/accept-as-report';
import { acceptProposal } from '@/lib/commands/proposal/accept-proposal';
import { acceptSure, sureEnoughInput } from '@/lib/commands/proposal/accept-sure';
import { asProposed } from '@/lib/commands/proposal/as-proposed';
import { rejectProposal, takeBackDecision } from '@/lib/commands/proposal/reject-proposal';
import { archiveOf, reader } from '@/lib/data/archive';
import { findProposal } from '@/lib/data/proposal/proposals';
import { findSameUtterance } from '@/lib/data/statement/same-utterance';
import { rejection } from '@/lib/domain/proposal/review';
import { fieldsSentences } from '@/lib/views/form/fields-form';
import { inboxHref } from '@/lib/views/inbox/inbox';
import { parseProposal, readProposalValues, readRejection } from '@/lib/views/inbox/proposal-form';
import { mayBeSame, showSame } from '@/lib/views/inbox/same-utterance';
import {
  acceptForm,
  acceptManyForm,
  proposalForm,
  rejectionForm,
  reportForm,
  takeBackForm,
} from '@/lib/views/sent-form/statement-forms';
import { readProposal } from './read-proposal';
import { readSame } from './read-same';

export const accept = formAction({
  permission: 'review',
  form: acceptForm,
  read: acceptForm.texts,
  prepare: ({ sent }) => readProposal(sent.proposal),
  command: async (tx, { proposal, sent }, by, at) =>
    acceptProposal(tx, await asProposed(await archiveOf(tx), proposal, sent.speaker), by, at),
  next: ({ proposal }, { change }) => `${inboxHref(proposal.articleSlug)}&done=accepted-${change}`,
});

/** Adds the proposal to the statement that it reports again. */
export const acceptReport = formAction({
  permission: 'review',
  form: reportForm,
  read: reportForm.texts,
  prepare: ({ sent }) => readProposal(sent.proposal),
  command: async (tx, { proposal, sent: { statement } }, by, at) => {
    const same = await findSameUtterance(await archiveOf(tx), proposal);
    const basis = same?.statement.key === statement ? same.basis : 'inferred';
    return acceptAsReport(tx, { proposal: proposal.id, statement, basis }, by, at);
  },
  next: ({ proposal }, { change }) => `${inboxHref(proposal.articleSlug)}&done=reported-${change}`,
});

/** Accepts it as corrected; where the speaker chosen may have said it already, that statement is shown first. */
export const acceptCorrected = formAction({
  permission: 'review',
  form: proposalForm,
  read: readProposalValues,
  sentences: fieldsSentences,
  prepare: async ({ sent, values: typed }) => {
    const proposal = await findProposal(reader(), sent.proposal);
    if (!proposal) return { refusal: { code: 'unknown-proposal' } };
    const values = { ...typed, same: await readSame(proposal, typed.speaker) };
    const parsed = parseProposal(values);
    if (!parsed.ok) return { issues: parsed.issues, values };
    return mayBeSame(values)
      ? { show: (state) => showSame(state, values) }
      : { ready: { proposal, input: parsed.input, shown: values } };
  },
  command: (tx, { input }, by, at) => acceptProposal(tx, input, by, at),
  refused: (refusal, { shown }) => ({ refusal, values: shown }),
  next: ({ proposal }, { change }) => `${inboxHref(proposal.articleSlug)}&done=accepted-${change}`,
});

export const reject = formAction({
  permission: 'review',
  form: rejectionForm,
  read: readRejection,
  parse: ({ rejection: reason, scope }, { proposal }) => inputOf(rejection.safeParse({ proposal, reason, scope })),
  prepare: ({ sent }) => readProposal(sent.proposal),
  command: (tx, { input }, by, at) => rejectProposal(tx, input, by, at),
  next: ({ proposal }) => inboxHref(proposal.articleSlug),
});

export const takeBack = formAction({
  permission: 'review',
  form: takeBackForm,
  read: takeBackForm.texts,
  command: (tx, { sent }, by, at) => takeBackDecision(tx, sent.article, by, at),
  next: ({ sent }, { made }) => inboxHref(sent.article, made),
});

export const acceptMany = formAction({
  permission: 'review',
  form: acceptManyForm,
  read: acceptManyForm.texts,
  parse: (values) => inputOf(sureEnoughInput.safeParse(values)),
  command: (tx, { input }, by, at) => acceptSure(tx, input, by, at),
  next: ({ sent }, { made, change }) =>
    `${inboxHref(sent.article)}&done=${made === 1 ? 'accepted' : 'several'}-${change}`,
});
