'use server';

import { formAction } from '@/app/form-action';
import { recordByHand } from '@/lib/commands/statement/record-by-hand';
import { archiveAt, reader } from '@/lib/data/archive';
import { findHeldUtterance } from '@/lib/data/statement/same-utterance';
import { findStoredText } from '@/lib/data/article/stored-text';
import { afterDeed, recordHref } from '@/lib/views/address/admin-links';
import { fieldsSentences } from '@/lib/views/form/fields-form';
import { insteadOf, parseHandRecord, readHandRecord } from '@/lib/views/inbox/hand-record-form';
import { mayBeSame, showSame, toSameUtterance } from '@/lib/views/inbox/same-utterance';
import { handRecordForm } from '@/lib/views/sent-form/statement-forms';

/** Records what was found in the text; where its speaker may have said it already, that statement is shown first. */
export const recordFromText = formAction({
  permission: 'review',
  form: handRecordForm,
  read: readHandRecord,
  sentences: fieldsSentences,
  prepare: async ({ values: typed }) => {
    const stored = (await findStoredText(reader(), typed.article)) ?? { length: 0, passages: [] };
    const parsed = parseHandRecord(stored, typed);
    if (!parsed.ok) return { issues: parsed.issues, values: parsed.values };
    const { fields } = parsed.input;
    const principals = fields.principals.map(({ actor }) => actor);
    const held = await findHeldUtterance(await archiveAt(), { ...parsed.input, ...fields, principals });
    const shown = { ...parsed.values, same: held && toSameUtterance(held) };
    if (mayBeSame(shown)) return { show: (state) => showSame(state, shown) };
    const reportOf = held?.statement.key === typed.reportOf ? { statement: typed.reportOf, basis: held.basis } : null;
    return { ready: { input: { ...parsed.input, reportOf }, shown } };
  },
  command: (tx, { input }, by, at) => recordByHand(tx, input, by, at),
  refused: (refusal, { shown }) => ({ refusal, values: { ...shown, instead: insteadOf(refusal) } }),
  next: ({ sent }, { change }) => afterDeed(recordHref(sent.article), 'recorded', change),
});
