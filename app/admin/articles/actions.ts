'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { discardIntake, putInArticle } from '@/lib/commands/put-in-article';
import { saveArticle } from '@/lib/commands/save-article';
import { archiveAt, reader, writer } from '@/lib/data/archive';
import { findIntake } from '@/lib/data/intakes';
import { listOutletNames } from '@/lib/data/outlet';
import { now } from '@/lib/runtime/clock';
import { requirePerson } from '@/lib/session/current-person';
import { articleSentences, intakeHref, parseArticle, readArticleValues, type AddressValues, type ArticleValues, type PasteValues } from '@/lib/views/article-form';
import { fetchWords } from '@/lib/views/fetch-words';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { inboxHref } from '@/lib/views/inbox';
import { cameFromAddress, cameFromFile } from '@/lib/worker/came-from';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';
import { readForReview } from '@/lib/worker/read-for-review';
import { toIntake, type Came } from '@/lib/worker/to-intake';
import { startSecondReading } from './second-reading';

type Asked = Awaited<ReturnType<typeof requirePerson>>;

/** Puts in what came for a field; a sentence instead of a text is what was wrong with it, and stands at the field. */
async function putIn<Values>(person: Asked, state: FormState<Values>, values: Values, field: string, came: () => Promise<Came | string>): Promise<FormState<Values>> {
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const found = await came();
  if (typeof found === 'string') return withIssues(state, values, [{ path: [field], message: found }]);
  const intake = await toIntake(found, await listOutletNames(await archiveAt()));
  const result = await writer().command((tx) => putInArticle(tx, intake, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  return redirect(intakeHref(result.value));
}

export async function pasteArticle(state: FormState<PasteValues>, form: FormData): Promise<FormState<PasteValues>> {
  const person = await requirePerson('put-in-article');
  const text = textOf(form, 'text');
  return putIn(person, state, { text }, 'text', () => Promise.resolve({ source: 'paste', origin: null, text }));
}

export async function uploadArticle(state: FormState<PasteValues>, form: FormData): Promise<FormState<PasteValues>> {
  const person = await requirePerson('put-in-article');
  const file = form.get('file');
  return putIn(person, state, { text: '' }, 'file', async () => {
    if (!(file instanceof File) || file.size === 0) return 'Choose a file that holds something.';
    const read = await cameFromFile(file.name, new Uint8Array(await file.arrayBuffer()));
    return read.ok ? read.value : read.refusal.message;
  });
}

export async function fetchByAddress(state: FormState<AddressValues>, form: FormData): Promise<FormState<AddressValues>> {
  const person = await requirePerson('put-in-article');
  const address = textOf(form, 'address');
  return putIn(person, state, { address }, 'address', async () => {
    const read = await cameFromAddress(address, fetchSettings());
    return read.ok ? read.value : fetchWords(read.refusal);
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
  const reading = await readForReview(await archiveAt(), intake.text, parsed.data);
  if (!reading.ok) return withRefusal(state, values, reading.refusal);
  const input = { intake: intake.id, fields: parsed.data, reading: reading.value };
  const result = await writer().command((tx) => saveArticle(tx, input, person.value, now()));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  if (reading.value.outcome === 'read') await startSecondReading(result.value);
  revalidatePath('/', 'layout');
  return redirect(inboxHref(result.value));
}

export async function askSecondCoderAgain(form: FormData): Promise<void> {
  const person = await requirePerson('put-in-article');
  const article = textOf(form, 'article');
  if (person.ok) await startSecondReading(article);
  redirect(inboxHref(article));
}

export async function discard(form: FormData): Promise<void> {
  const person = await requirePerson('put-in-article');
  if (person.ok) await writer().command((tx) => discardIntake(tx, Number(textOf(form, 'intake')), person.value));
  redirect('/admin/articles');
}
