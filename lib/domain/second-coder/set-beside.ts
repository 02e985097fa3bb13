interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** How much two spans share, of all that either covers: 0 for nothing, 1 for the same (Jaccard, in characters). */
export function sharedPart(one: Spanned, other: Spanned): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** From this share on two spans are the same words: as a found statement is counted when extraction is measured. */
export const sameWords = 0.3;

export interface SetBeside<Ours, Theirs> {
  /** Its readings of words that we found too, each with the proposal whose words it shares most of. */
  readonly opinions: readonly { readonly beside: Ours; readonly found: Theirs }[];
  /** What it alone found. */
  readonly own: readonly Theirs[];
}

/** Sets what the second coder found beside what is proposed already: by the words, whoever is said to have said them. */
export function setBeside<Ours extends Spanned, Theirs extends Spanned>(ours: readonly Ours[], theirs: readonly Theirs[]): SetBeside<Ours, Theirs> {
  const opinions: { beside: Ours; found: Theirs }[] = [];
  const own: Theirs[] = [];
  for (const found of theirs) {
    const [beside] = ours.filter((one) => sharedPart(one, found) >= sameWords).sort((a, b) => sharedPart(b, found) - sharedPart(a, found));
    if (beside) opinions.push({ beside, found });
    else own.push(found);
  }
  return { opinions, own };
}
