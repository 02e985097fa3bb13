/**
 * How a stored article is like a text that came in. `same`: to the letter. `copy`: to the letter, in another outlet.
 * `near-copy`: nearly, in another outlet. `update`: it stood at the same address, or nearly the same text in the same
 * outlet. `near`: nearly the same text, and the outlet is not known.
 */
export type LikenessKind = 'same' | 'copy' | 'near-copy' | 'update' | 'near';

export interface Likeness {
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly kind: LikenessKind;
}

interface Comparison {
  readonly isSameText: boolean;
  readonly isSameAddress: boolean;
  /** Null: the outlet of what came in is not known. */
  readonly isSameOutlet: boolean | null;
}

export function likenessOf({ isSameText, isSameAddress, isSameOutlet }: Comparison): LikenessKind {
  if (isSameText) return isSameOutlet === false && !isSameAddress ? 'copy' : 'same';
  if (isSameAddress || isSameOutlet === true) return 'update';
  return isSameOutlet === null ? 'near' : 'near-copy';
}
