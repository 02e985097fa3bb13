'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { discardIntake, putInArticle } from '@/lib/commands/put-in-article';
import { saveArticle } from '@/lib/commands/save-article';
import { reader, writer } from '@/lib/data/archive';
import { findIntake } from '@/lib/data/intakes';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { toStoredText } from '@/lib/domain/intake/stored-text';
import { foundFields } from '@/lib/extraction/intake/found-fields';
import { now } from '@/lib/runtime/clock';
import { requirePerson } from '@/lib/session/current-person';
import { articleSentences, intakeHref, parseArticle, readArticleValues, type ArticleValues, type PasteValues } from '@/lib/views/article-form';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { inboxHref } from '@/lib/views/inbox';
import { readUpload } from '@/lib/worker/read-upload';
import { readForReview } from './read-for-review';

type Asked = Awaited<ReturnType<typeof requirePerson>>;
type Came = Pick<IntakeInput, 'source' | 'origin' | 'text'> & Partial<IntakeInput>;

async function putIn(person: Asked, state: FormState<PasteValues>, values: PasteValues, came: () => Promise<Came | string>): Promise<FormState<PasteValues>> {
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const found = await came();
  if (typeof found === 'string') return withIssues(state, values, [{ path: ['file'], message: found }]);
  const stored = toStoredText(found.text);
  const input = { outlet: '', ...foundFields(stored), ...found, text: stored };
  const result = await writer().command((tx) => putInArticle(tx, input, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(intakeHref(result.value));
}

export async function pasteArticle(state: FormState<PasteValues>, form: FormData): Promise<FormState<PasteValues>> {
  const person = await requirePerson('put-in-article');
  const text = textOf(form, 'text');
  return putIn(person, state, { text }, () => Promise.resolve({ source: 'paste', origin: null, text }));
}

export async function uploadArticle(state: FormState<PasteValues>, form: FormData): Promise<FormState<PasteValues>> {
  const person = await requirePerson('put-in-article');
  const file = form.get('file');
  return putIn(person, state, { text: '' }, async () => {
    if (!(file instanceof File) || file.size === 0) return 'Choose a file that holds something.';
    const read = await readUpload(file.name, new Uint8Array(await file.arrayBuffer()));
    return read.ok ? { source: 'file', origin: file.name, ...read.value } : read.refusal.message;
  });
}

export async function saveIntake(state: FormState<ArticleValues>, form: FormData): Promise<FormState<ArticleValues>> {
  const person = await requirePerson('put-in-article');
  const values = readArticleValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseArticle(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues, articleSentences);
  const intake = await findIntake(reader(), Number(values.intake));
  if (!intake) return withRefusal(state, values, { code: 'unknown-intake' });
  const reading = await readForReview(intake.text, parsed.data);
  const result = await writer().command((tx) => saveArticle(tx, { intake: intake.id, fields: parsed.data, reading }, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  revalidatePath('/', 'layout');
  return redirect(inboxHref(result.value));
}

export async function discard(form: FormData): Promise<void> {
  const person = await requirePerson('put-in-article');
  if (person.ok) await writer().command((tx) => discardIntake(tx, Number(textOf(form, 'intake')), person.value));
  redirect('/admin/articles');
}
