import type { CalendarDay } from '../domain/calendar/calendar-day';
import type { Knowledge } from './knowledge/knowledge';
import type { Proposal } from './proposal';
import { assemble } from './proposals/assemble';
import { readArticle } from './proposals/read-article';

/** Rules change what is found; every stored proposal names the version that found it. */
export const extractorVersion = 'demarche-rules-1';

/** An issue as a codebook defines it; a new one works from its words alone. */
export interface IssueDefinition {
  readonly slug: string;
  readonly proposition: string;
  readonly terms: readonly string[];
  readonly bearsOn: readonly { readonly actor: string; readonly sign: number }[];
}

export interface ExtractionContext {
  readonly published: CalendarDay;
  readonly outlet: string | null;
  readonly knowledge: Knowledge;
  /** The codebook's issues, beside the built-in ones. */
  readonly issues: readonly IssueDefinition[];
}

export interface Extraction {
  readonly extractor: string;
  readonly proposals: readonly Proposal[];
}

/**
 * The statements an English article reports, each with who speaks, on whose behalf, since when and by which rules. Offsets are
 * UTF-16 code units into `text` as given. Same text and context, same proposals; nothing outside is read.
 */
export function extract(text: string, { published, knowledge }: ExtractionContext): Extraction {
  const article = readArticle(text, published, knowledge);
  return { extractor: `${extractorVersion}+${knowledge.version}`, proposals: assemble(article, published, knowledge).map((draft) => draft.proposal) };
}
