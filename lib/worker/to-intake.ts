import type { IntakeInput } from '@/lib/domain/intake/intake';
import { toStoredText } from '@/lib/domain/intake/stored-text';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { findFields } from './find-fields';
import type { TooManyWaiting } from './reading/too-many-waiting';

/** A text as it came, with what whoever gave it said of it. */
export type SourceText = Pick<IntakeInput, 'source' | 'origin' | 'text'> & Partial<IntakeInput>;

/** Whether something was said; an empty text says nothing. */
export const isNamed = (words: string | undefined): words is string => words !== undefined && words !== '';

/**
 * A text as it will be kept, with what is found in its first lines where nothing was said. `outlets`: names that the
 * collection has. Refused while too many others wait to be read.
 */
export async function toIntake(
  came: SourceText,
  outlets: readonly string[] = [],
): Promise<Result<IntakeInput, TooManyWaiting>> {
  const text = toStoredText(came.text);
  const fields = await findFields(text, outlets);
  if (!fields.ok) return fields;
  const found = fields.value;
  return accepted({ byline: null, ...found, ...came, outlet: isNamed(came.outlet) ? came.outlet : found.outlet, text });
}
