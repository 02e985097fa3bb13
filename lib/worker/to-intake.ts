import type { IntakeInput } from '@/lib/domain/intake/intake';
import { toStoredText } from '@/lib/domain/intake/stored-text';
import { foundFields } from '@/lib/extraction/intake/found-fields';

/** A text as it came, with what whoever gave it said of it. */
export type Came = Pick<IntakeInput, 'source' | 'origin' | 'text'> & Partial<IntakeInput>;

/** Whether something was said; an empty text says nothing. */
export const isNamed = (words: string | undefined): words is string => words !== undefined && words !== '';

/** A text as it will be kept, with what is found in its first lines where nothing was said. `outlets`: names that the collection has. */
export async function toIntake(came: Came, outlets: readonly string[] = []): Promise<IntakeInput> {
  const text = toStoredText(came.text);
  const found = await foundFields(text, outlets);
  return { byline: null, ...found, ...came, outlet: isNamed(came.outlet) ? came.outlet : found.outlet, text };
}
