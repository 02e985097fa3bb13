import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { FoundFields } from '@/lib/extraction/intake/found-fields';
import { askReader } from './reading/ask-reader';
import type { TooManyWaiting } from './reading/too-many-waiting';

/** Milliseconds; it takes a few. */
const patience = 5_000;
/** As much of a text as is looked at for them, in UTF-16 code units. */
const looked = 20_000;

const nothing: FoundFields = { title: '', outlet: '', publishedOn: '', publishedBasis: '', language: 'und' };

/**
 * What a text says of its title, outlet, day and language, found in a process of its own: telling a language takes word
 * lists of 40 MB. Nothing is found where that takes too long; a person fills it in.
 */
export async function findFields(
  text: string,
  outlets: readonly string[],
): Promise<Result<FoundFields, TooManyWaiting>> {
  const found = await askReader('fields', { text: text.slice(0, looked), outlets }, patience);
  if (found.ok) return found;
  return found.refusal.code === 'too-many-waiting' ? refused({ code: found.refusal.code }) : accepted(nothing);
}
