'use server';

import { atField, inputOf, type Stop } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { discardIntake, putInArticle } from '@/lib/commands/article/put-in-article';
import { saveArticle } from '@/lib/commands/article/save-article';
import { archiveAt, reader } from '@/lib/data/archive';
import { findIntake } from '@/lib/data/article/intakes';
import { listOutletNames } from '@/lib/data/outlet/outlet';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { articleSentences, intakeHref, noText, parseArticle, readArticleValues } from '@/lib/views/form/article-form';
import { fetchWords } from '@/lib/views/words/fetch-words';
import { inboxHref } from '@/lib/views/inbox/inbox';
import {
  addressForm,
  articleForm,
  intakeForm,
  ofArticleForm,
  pasteForm,
  uploadForm,
} from '@/lib/views/sent-form/article-forms';
import { cameFromAddress, cameFromFile } from '@/lib/worker/came-from';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';
import { readForReview } from '@/lib/worker/read-for-review';
import { toIntake, type SourceText } from '@/lib/worker/to-intake';
import { startSecondReading } from './second-reading';

/** What came for a field, ready to be put in; what was wrong with it stands at the field. */
async function putIn(
  field: string,
  came: SourceText | string,
): Promise<{ readonly ready: { readonly intake: IntakeInput } } | Stop> {
  if (typeof came === 'string') return atField(field, came);
  const intake = await toIntake(came, await listOutletNames(await archiveAt()));
  return intake.ok ? { ready: { intake: intake.value } } : { refusal: intake.refusal };
}

export const pasteArticle = formAction({
  permission: 'put-in-article',
  form: pasteForm,
  read: pasteForm.texts,
  prepare: ({ sent: { text } }) => putIn('text', { source: 'paste', origin: null, text }),
  command: (tx, { intake }, by, at) => putInArticle(tx, intake, by, at),
  next: (_, { made }) => intakeHref(made),
});

export const uploadArticle = formAction({
  permission: 'put-in-article',
  form: uploadForm,
  read: () => noText,
  prepare: async ({ sent: { file } }) => {
    if (file.size === 0) return atField('file', 'Choose a file that holds something.');
    const read = await cameFromFile(file.name, new Uint8Array(await file.arrayBuffer()));
    return putIn('file', read.ok ? read.value : read.refusal.message);
  },
  command: (tx, { intake }, by, at) => putInArticle(tx, intake, by, at),
  next: (_, { made }) => intakeHref(made),
});

export const fetchByAddress = formAction({
  permission: 'put-in-article',
  form: addressForm,
  read: addressForm.texts,
  prepare: async ({ sent }) => {
    const read = await cameFromAddress(sent.address, fetchSettings());
    return putIn('address', read.ok ? read.value : fetchWords(read.refusal));
  },
  command: (tx, { intake }, by, at) => putInArticle(tx, intake, by, at),
  next: (_, { made }) => intakeHref(made),
});

export const saveIntake = formAction({
  permission: 'put-in-article',
  form: articleForm,
  read: readArticleValues,
  parse: (values) => inputOf(parseArticle(values)),
  sentences: articleSentences,
  prepare: async ({ sent, input }) => {
    const intake = await findIntake(reader(), sent.intake);
    if (!intake) return { refusal: { code: 'unknown-intake' } };
    const reading = await readForReview(await archiveAt(), intake.text, input);
    return reading.ok ? { ready: { reading: reading.value } } : { refusal: reading.refusal };
  },
  command: (tx, { sent: { intake }, input: fields, reading }, by, at) =>
    saveArticle(tx, { intake, fields, reading }, by, at),
  next: async ({ reading }, { made }) => {
    if (reading.outcome === 'read') await startSecondReading(made);
    return inboxHref(made);
  },
});

export const askSecondCoderAgain = formAction({
  permission: 'put-in-article',
  form: ofArticleForm,
  read: ofArticleForm.texts,
  next: async ({ sent }) => {
    await startSecondReading(sent.article);
    return inboxHref(sent.article);
  },
});

export const discard = formAction({
  permission: 'put-in-article',
  form: intakeForm,
  read: intakeForm.texts,
  command: (tx, { sent }, by) => discardIntake(tx, sent.intake, by),
  next: () => '/admin/articles',
});
