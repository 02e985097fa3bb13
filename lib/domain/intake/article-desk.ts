import type { Publication } from '../statement/statement';
import type { ReadingOutcome } from './intake';

/** A stored article as those who put articles in see it: drafts too. */
export interface ArticleDesk {
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly publication: Publication;
  /** Null: never read by the extractor. */
  readonly outcome: ReadingOutcome | null;
  readonly language: string | null;
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
}
