import { z } from 'zod';
import { rowId, versionNumber } from '@/lib/domain/naming/row-id';
import { textOf } from '../form/form-state';

/** More entries than any form of ours has; a spreadsheet's headings and names are the most. */
const mostEntries = 20_000;

const noText = 'is to be a text, not a file';
const text = z.string(noText).refine((sent) => !sent.includes('\0'), 'holds a character that no text has (NUL)');

const one = z
  .array(z.unknown())
  .max(1, 'came more than once')
  .transform(([only]) => only);
const needed = one.pipe(z.string('is missing, or no text'));

/** A text that a person may type; empty where the field did not come, as of a box nobody ticked. */
export const sentText = one.transform((sent) => sent ?? '').pipe(text);

/** A text that is pasted in: what stands for nothing in it is dropped when it is kept. */
export const sentPaste = one.transform((sent) => sent ?? '').pipe(z.string(noText));

/** The texts of all fields of one name. */
export const sentTexts = z.array(text).max(mostEntries, 'came too often');

/** What a page put into the form to say what it is about: a key or a slug. */
export const sentKey = needed.pipe(text).pipe(z.string().min(1, 'is empty').max(500, 'is too long'));

export const sentId = needed.pipe(rowId);
export const sentVersion = needed.pipe(versionNumber);

/** A file's name is shown again, and goes to where files are read. */
const nameFault = 'has a name that can’t be read: rename the file, then choose it again';
const isNamed = ({ name }: File): boolean => name.length <= 255 && name.isWellFormed() && !/\p{Cc}/u.test(name);
export const sentFile = one.pipe(z.instanceof(File, { message: 'is to be a file' })).refine(isNamed, nameFault);

type Entries = z.ZodType<unknown, unknown[]>;
type Fields = Readonly<Record<string, Entries>>;
type FieldOutputs<Of extends Fields> = { readonly [Name in keyof Of]: z.output<Of[Name]> };

/** A form as a page of ours sends it. */
export interface SentForm<Sent> {
  /** FormData in, its fields out; refuses what no page of ours sends. Fields of other names are left aside. */
  readonly schema: z.ZodType<Sent>;
  /** What was typed, one text a field, however the rest came: to be shown again. */
  readonly texts: (form: FormData) => { readonly [Name in keyof Sent]: string };
}

export function sentForm<const Of extends Fields>(fields: Of): SentForm<FieldOutputs<Of>> {
  const names = Object.keys(fields);
  const each = <Value>(value: (name: string) => Value) => Object.fromEntries(names.map((name) => [name, value(name)]));
  const read: z.ZodType = z.object(fields);
  const schema = z
    .instanceof(FormData, { message: 'is missing' })
    .transform((form): unknown => each((name) => form.getAll(name)))
    .pipe(read);
  return {
    schema: schema as z.ZodType<FieldOutputs<Of>>,
    texts: (form) => each((name) => textOf(form, name)) as { readonly [Name in keyof Of]: string },
  };
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Says of a form that can't be read which part is wrong, and what to do. */
export function unreadableForm([fault]: readonly Fault[]): string {
  const name = fault?.path[0];
  const part = name === undefined ? 'the form itself is missing' : `its part “${String(name)}” ${fault?.message ?? ''}`;
  return `What was sent can’t be read: ${part}. Nothing was changed. Open the page anew and send it again.`;
}
