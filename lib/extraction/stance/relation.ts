import type { Token } from '../text/token';
import { wordSet } from './words/word-sets';

/**
 * How a run of tokens stands in its sentence, read off parts of speech and order; indexes into the sentence's tokens.
 */
export interface Relation {
  /** The run itself: first and last token. */
  readonly from: number;
  readonly to: number;
  /** The verb whose subject the run is. */
  readonly subjectOf: number | null;
  /** That verb stands in the passive: what is done, is done to the run. */
  readonly passive: boolean;
  /** The verb that governs the run as its object, directly or through `preposition`. */
  readonly objectOf: number | null;
  /** The preposition right before the run: `by`, `against`, `with`. */
  readonly preposition: string | null;
  /** The noun the run owns: "Russia's aggression". */
  readonly owned: number | null;
  /** The noun it depends on: "the aggression of Russia", "sanctions on Russia". */
  readonly head: number | null;
  /** First and last token of the clause it stands in. */
  readonly clause: readonly [number, number];
}

const closers = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '.', '!', '?', '…', '...', '[', ']']);
const openers = wordSet(`
  who which whom whose that because although though while whereas but when if unless after before since where yet
  whether`);
const speech = wordSet(`
  say says said tell tells told add adds added note notes noted explain explains explained write writes wrote
  tweet tweets tweeted ask asks asked reply replies replied state states stated announce announces announced
  remark remarked continue continued recall recalled report reported declare declared testify testified insist insisted
  argue argues argued comment commented respond responded observe observed`);
const beForms = wordSet("is are was were be been being get gets got 's 're ’s ’re");
const possessives = wordSet('his her their its my our your');
/** Parts of speech. */
const complements = wordSet('ADJ NOUN PROPN DET');
const insideOwned = wordSet('ADJ NOUN PROPN ADV CCONJ VERB');
const qualifiers = wordSet('ADV ADJ DET');
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || token?.pos === 'NOUN' || token?.pos === 'PRON' || token?.pos === 'NUM';

/** A comma ends a clause only where a clause opener, a participle or "and" with a verb follows it. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (closers.has(token.text) || openers.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (token.text === ',')
    return (
      next !== undefined &&
      (openers.has(next.lower) || next.pos === 'VERB' || next.pos === 'PRON' || next.lower === 'and')
    );
  return (token.lower === 'and' || token.lower === 'or') && isVerb(next);
}

/** First and last token of the clause around `[from, to]`. */
export function clauseAround(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  let first = from;
  while (first > 0 && !endsClause(tokens, first - 1)) first -= 1;
  let last = to;
  while (last + 1 < tokens.length && !endsClause(tokens, last + 1)) last += 1;
  return [first, last];
}

/** The verb after a subject, over adverbs, auxiliaries, appositions between commas and relative clauses' openers. */
function verbAfter(tokens: readonly Token[], to: number): { verb: number | null; passive: boolean } {
  let auxiliary: number | null = null;
  let passive = false;
  const limit = Math.min(tokens.length, to + 14);
  for (let at = to + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.pos === 'VERB')
      return { verb: at, passive: passive && /(?:ed|en|wn|ht|ut|de|ld|ne|lt|un)$/.test(token.lower) };
    if (token.pos === 'AUX') {
      auxiliary = at;
      passive = beForms.has(token.lower);
    } else if (auxiliary !== null && complements.has(token.pos)) return { verb: auxiliary, passive: false };
    if (closers.has(token.text) && auxiliary === null) break;
  }
  return { verb: auxiliary, passive: false };
}

/** Where a noun phrase that ends at `from - 1` or covers `from` begins: left over articles, adjectives and nouns. */
function phraseStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0) {
    const token = tokens[start - 1];
    if (
      !token ||
      !(
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'NUM' ||
        token.lower === "'s" ||
        token.lower === '’s'
      )
    )
      break;
    start -= 1;
  }
  return start;
}

/** How far the way to the left from a run to its governing verb has come, and what it has passed. */
interface Leftward {
  at: number;
  preposition: string | null;
  head: number | null;
  /** A comma goes on with a list. */
  listed: boolean;
}

const namesExamples = ({ lower }: Token): boolean => lower === 'including' || lower === 'like';
const isPreposition = (token: Token): boolean => token.pos === 'ADP' || token.lower === 'to' || namesExamples(token);
const listsOn = ({ lower, text }: Token, listed: boolean): boolean =>
  lower === 'and' || lower === 'or' || (text === ',' && listed);

function stepOverPreposition(tokens: readonly Token[], way: Leftward, preposition: string): void {
  const before = tokens[way.at - 1];
  way.preposition ??= preposition;
  if (way.head === null && before?.pos === 'NOUN') way.head = way.at - 1;
  way.at = isName(before) ? phraseStart(tokens, way.at - 1) - 1 : way.at - 1;
}

/** Takes one step to the left over what may stand between a verb and the run; false where nothing more may. */
function stepLeft(tokens: readonly Token[], way: Leftward, token: Token): boolean {
  if (isPreposition(token)) stepOverPreposition(tokens, way, token.lower);
  else if (listsOn(token, way.listed)) {
    way.listed = true;
    way.at = phraseStart(tokens, way.at) - 1;
  } else if (qualifiers.has(token.pos)) way.at -= 1;
  else return false;
  return true;
}

function governor(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Relation, 'objectOf' | 'preposition' | 'head'> {
  const next = tokens[to + 1];
  const listed = next?.lower === 'and' || next?.text === ',';
  const way: Leftward = { at: phraseStart(tokens, from) - 1, preposition: null, head: null, listed };
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[way.at];
    if (!token || closers.has(token.text)) break;
    if (token.pos === 'VERB' && !namesExamples(token))
      return { objectOf: way.at, preposition: way.preposition, head: way.head };
    if (!stepLeft(tokens, way, token)) break;
  }
  return { objectOf: null, preposition: way.preposition, head: way.head };
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (possessives.has(token.lower) || /['’]s?$/.test(token.text));

/** "Russian aggression", "the Kremlin aggression": the run itself tells whose the noun after it is. */
const isAdjectival = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = tokens[to];
  return (last?.pos === 'ADJ' && from === to) || (last?.pos === 'PROPN' && tokens[to + 1]?.pos === 'NOUN');
};

/** Where the words that the run owns begin; null where it owns none. */
function ownedFrom(tokens: readonly Token[], from: number, to: number): number | null {
  if (isPossessive(tokens[to]) || isAdjectival(tokens, from, to)) return to + 1;
  return /^['’]s?$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : null;
}

function ownedNoun(tokens: readonly Token[], from: number, to: number): number | null {
  const first = ownedFrom(tokens, from, to);
  if (first === null) return null;
  for (let at = first; at < Math.min(tokens.length, to + 7); at += 1) {
    const token = tokens[at];
    if (!token || !insideOwned.has(token.pos)) return null;
    if (token.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN') return at;
  }
  return null;
}

/** Whether a run that begins at `from` stands inside a quotation. */
export const quotedAt = (tokens: readonly Token[], from: number): boolean => {
  let open = false;
  for (let at = 0; at < from; at += 1) {
    const text = tokens[at]?.text;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
};

/** Whether the tokens `from` to `to` say or tell something. */
export function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const { verb } = verbAfter(tokens, to);
  if (verb !== null && speech.has(tokens[verb]?.lower ?? '') && verb - to <= 6) return true;
  const before = tokens[phraseStart(tokens, from) - 1];
  return speech.has(before?.lower ?? '') && !isVerb(tokens[to + 1]);
}

/** How the tokens `from` to `to` (both included) stand in their sentence. */
export function relate(tokens: readonly Token[], from: number, to: number): Relation {
  const { verb, passive } = verbAfter(tokens, to);
  const owned = ownedNoun(tokens, from, to);
  const { objectOf, preposition, head } = governor(tokens, from, to);
  const subject = verb === null || preposition !== null || (objectOf !== null && verb - to > 3) ? null : verb;
  return {
    from,
    to,
    subjectOf: subject,
    passive: subject !== null && passive,
    objectOf,
    preposition,
    owned,
    head,
    clause: clauseAround(tokens, from, to),
  };
}
