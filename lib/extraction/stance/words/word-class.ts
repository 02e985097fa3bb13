import type { Token } from '../../text/token';
import { wordSet } from './word-sets';

const marks = new Set([';', ':', '—', '–', '(', ')', '.', '!', '?', '…']);
const contrasts = new Set(['but', 'although', 'though', 'while', 'whereas', 'however', 'yet', 'because', 'since']);
/** Parts of speech that begin a new subject after a comma. */
const subjectOpeners = new Set(['PRON', 'DET', 'PROPN']);
const speechVerbs = wordSet(`
  say says said saying tell tells told telling add adds added note notes noted explain explains explained
  write writes wrote tweet tweets tweeted ask asks asked reply replies replied state states stated
  announce announces announced remark remarked recall recalls recalled report reports reported declare declares declared
  testify testified insist insists insisted argue argues argued comment commented respond responds responded
  observe observed believe believes think thinks consider considers hope hopes expect expects underline underlines
  underscore underscores stress stresses emphasize emphasizes emphasise emphasises reiterate reiterates
  reaffirm reaffirms wish wishes want wants agree agrees agreed recognize recognizes`);

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
export const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SPACE' && token.pos !== 'SYM';
/** Verbs of saying and thinking: what follows is said by their subject, not of it. */
export const reports = (token: Token | undefined): boolean => speechVerbs.has(token?.lower ?? '');

/**
 * Where what a word governs ends at the latest: at marks stronger than a comma, at contrasts, at a comma before a new
 * subject.
 */
export function closesScope(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (marks.has(token.text) || contrasts.has(token.lower)) return true;
  const next = tokens[at + 1];
  return token.text === ',' && next !== undefined && (subjectOpeners.has(next.pos) || contrasts.has(next.lower));
}
