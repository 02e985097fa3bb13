import type { Likeness, LikenessKind } from '@/lib/domain/intake/likeness';
import { longDay } from '../words/day-words';
import { textDifference, type DifferencePart } from './text-difference';

/** A stored article that is like a text that came in, with what differs where it is no copy to the letter. */
export interface LikenessLine {
  readonly slug: string;
  readonly words: string;
  readonly isUpdate: boolean;
  /** Null: not compared, as `whyNot` says, or the same to the letter. */
  readonly difference: readonly DifferencePart[] | null;
  readonly whyNot: string | null;
}

const kindWords: Record<LikenessKind, string> = {
  same: 'the same text to the letter',
  copy: 'the same text to the letter in another outlet, a syndicated copy',
  'near-copy': 'nearly the same text in another outlet, a syndicated copy',
  update: 'an earlier version of this article',
  near: 'nearly the same text, a copy or another version',
};

export interface StoredLikeness extends Likeness {
  /** Null where it is stored in excerpts only, or was removed. */
  readonly text: string | null;
}

/** What to say of each stored article that is like `text`. */
export function toLikenessLines(likenesses: readonly StoredLikeness[], text: string): LikenessLine[] {
  return likenesses.map(({ slug, title, outlet, publishedOn, kind, text: stored }) => {
    const line = {
      slug,
      words: `“${title}”, ${outlet}, ${longDay(publishedOn)}: ${kindWords[kind]}.`,
      isUpdate: kind === 'update',
    };
    if (kind === 'same' || kind === 'copy') return { ...line, difference: null, whyNot: null };
    if (stored === null)
      return { ...line, difference: null, whyNot: 'Its whole text is not stored, so the two can’t be compared.' };
    const difference = textDifference(stored, text);
    return {
      ...line,
      difference,
      whyNot: difference ? null : 'The two are too long, or differ too much, to be compared here.',
    };
  });
}
