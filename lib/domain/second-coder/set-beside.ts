import type { Span } from '../article/span';
import { sameWords, sharedPart } from '../report/shared-part';

export interface SetBeside<Ours, Theirs> {
  /** Its readings of words that we found too, each with the proposal whose words it shares most of. */
  readonly opinions: readonly { readonly beside: Ours; readonly found: Theirs }[];
  /** What it alone found. */
  readonly own: readonly Theirs[];
}

/**
 * Sets what the second coder found beside what is proposed already: by the words, whoever is said to have said them.
 */
export function setBeside<Ours extends Span, Theirs extends Span>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): SetBeside<Ours, Theirs> {
  const opinions: { beside: Ours; found: Theirs }[] = [];
  const own: Theirs[] = [];
  for (const found of theirs) {
    const [beside] = ours
      .filter((one) => sharedPart(one, found) >= sameWords)
      .sort((a, b) => sharedPart(b, found) - sharedPart(a, found));
    if (beside) opinions.push({ beside, found });
    else own.push(found);
  }
  return { opinions, own };
}
