import type { CalendarDay } from '../domain/calendar/calendar-day';
import { extractorVersion } from './extractor-version';
import type { Knowledge } from './knowledge/knowledge';
import type { Proposal, ProposedStance } from '../domain/proposal/proposal';
import { assemble, wordsOf } from './proposals/assemble';
import { readArticle } from './proposals/read-article';
import { judgeStances } from './stance/judge-stances';
import type { IssueReader } from './stance/read-issue';
import { unwrapLines } from './text/unwrap-lines';

export interface ExtractionContext {
  readonly published: CalendarDay;
  readonly outlet: string | null;
  readonly knowledge: Knowledge;
  /** The codebook's issues, each read once by `readIssue`. */
  readonly issues: readonly IssueReader[];
}

export interface Extraction {
  readonly extractor: string;
  readonly proposals: readonly Proposal[];
}

/** What touches no target of the codebook is left out of the default view unless all else is sure. */
const withStances = (proposal: Proposal, stances: readonly ProposedStance[]): Proposal =>
  stances.length > 0
    ? { ...proposal, stances: [...stances] }
    : { ...proposal, confidence: Math.round(proposal.confidence * 70) / 100, rules: [...proposal.rules, 'no-target'] };

/** Marks of writing direction, which stand round names in texts from right-to-left papers; each is one code unit. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Spans and quotes are the text's own, to the letter; only while reading do such marks, and line breaks of print, count
 * as spaces.
 */
const verbatim = (text: string, proposal: Proposal): Proposal => ({
  ...proposal,
  quote: text.slice(proposal.start, proposal.end),
});

/**
 * The statements an English article reports, each with who speaks, on whose behalf, since when and by which rules.
 * Offsets are UTF-16 code units into `text` as given. Same text and context, same proposals; nothing outside is read.
 */
export function extract(text: string, { published, knowledge, issues }: ExtractionContext): Extraction {
  const article = readArticle(unwrapLines(text.replace(directionMarks, ' ')), published, knowledge);
  const proposals = assemble(article, published, knowledge).map((draft) =>
    withStances(verbatim(text, draft.proposal), judgeStances(wordsOf(draft), issues)),
  );
  return { extractor: `${extractorVersion}+${knowledge.version}`, proposals };
}
