import type { Unit } from '../text/sentences';
import { contentEnd } from './clause-end';
import type { CueSense } from './cue-words';
import { phraseEnd } from './noun-phrase';
import { skipOccasion } from './occasions';
import { dayWords, isHidden, posAt, skipTime, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** What a cue's right side gives: where its content is, whom it addresses, by which rule. */
export interface Frame {
  readonly content: Run;
  readonly hearer: Run | null;
  readonly rule: string;
  /** Where the cue ends, with particles and openers. */
  readonly cueEnd: number;
}

/** Past adverbs, times and occasions between a cue and its content: "said Friday in a statement". */
export function skipAdjuncts(unit: Unit, from: number): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    const start = at;
    at = skipTime(unit, at);
    if (posAt(unit, at) === 'ADV' && !/^(how|why|when|where|so|not|about|more|only|just)$/.test(wordAt(unit, at))) at++;
    at = skipOccasion(unit, at);
    if (at === start) break;
  }
  return at;
}

/** "told reporters in Brussels his country would": past the town behind whom it was told to. */
function skipPlace(unit: Unit, at: number): number {
  if (!/^(in|at|from)$/.test(wordAt(unit, at)) || posAt(unit, at + 1) !== 'PROPN') return at;
  let end = at + 1;
  while (posAt(unit, end) === 'PROPN') end++;
  return end;
}

const wh = /^(whether|what|how|why|who|whom|which|when|where|if)$/;

/** Reads the words after a cue; null where they hold no content of it. */
export function readFrame(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, sense: CueSense): Frame | null {
  const after = group.to;
  const opener = findOpener(unit, after, sense);
  if (opener > after && !/^(out|back|in)$/.test(wordAt(unit, opener - 1)))
    return opened(unit, groups, group, sense, opener);
  const start = opener;
  const hearer = sense.frames.includes('a') ? findHearer(unit, groups, start, sense) : null;
  const at = skipAdjuncts(unit, hearer ? skipPlace(unit, hearer.to) : start);
  const made = (content: Run | null, rule: string): Frame | null =>
    content && content.to > content.from ? { content, hearer, rule, cueEnd: start } : null;
  const quote = quoteAfter(unit, groups, at, group, sense);
  if (quote) return made(quote, 'quote-after');
  const that = thatAfter(unit, groups, at, sense);
  if (that >= 0) return made({ from: that, to: contentEnd(unit, groups, that, group, 'clause') }, 'that-clause');
  const behind = hearer && opensAfter(unit, at, sense) ? opened(unit, groups, group, sense, at + 1) : null;
  if (behind) return { ...behind, hearer };
  return unmarkedContent(unit, groups, group, sense, at, made);
}

type Made = (content: Run | null, rule: string) => Frame | null;

/** Content that neither marks nor "that" nor a preposition open: a question, an infinitive, a clause or an object. */
function unmarkedContent(
  unit: Unit,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  sense: CueSense,
  at: number,
  made: Made,
): Frame | null {
  const word = wordAt(unit, at);
  if (wh.test(word) && /[wctn]/.test(sense.frames))
    return made({ from: at, to: contentEnd(unit, groups, at, group, 'clause') }, 'question');
  if (word === 'to' && opensInfinitive(unit, at) && sense.frames.includes('i'))
    return made({ from: at, to: contentEnd(unit, groups, at, group, 'object') }, 'infinitive');
  return objectOrClause(unit, groups, group, sense, at, made);
}

/** "to wait", "to “severely punish” …": not the "to" of a place. */
function opensInfinitive(unit: Unit, at: number): boolean {
  if (posAt(unit, at) !== 'ADP') return true;
  if (!/^["“'‘]$/.test(wordAt(unit, at + 1))) return false;
  return posAt(unit, at + 2) === 'VERB' || (posAt(unit, at + 2) === 'ADV' && posAt(unit, at + 3) === 'VERB');
}

function objectOrClause(
  unit: Unit,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  sense: CueSense,
  at: number,
  made: Made,
): Frame | null {
  const clause = sense.frames.includes('c') && clauseAt(unit, groups, at);
  if (clause) return made({ from: at, to: contentEnd(unit, groups, at, group, 'clause') }, 'bare-clause');
  const object = startsPhrase(unit, at);
  if (object && sense.frames.includes('o') && objectThenTo(unit, at))
    return made({ from: at, to: contentEnd(unit, groups, at, group, 'object') }, 'object-infinitive');
  if (object && sense.frames.includes('n'))
    return made({ from: at, to: contentEnd(unit, groups, at, group, 'object') }, 'object');
  return null;
}

/** The end of a particle or preposition of this cue right after it, times in between allowed; else `at`. */
function findOpener(unit: Unit, at: number, sense: CueSense): number {
  const start = skipTime(unit, at);
  for (const index of [at, posAt(unit, at) === 'ADV' ? at + 1 : at, start])
    if (opensAfter(unit, index, sense)) return index + 1;
  return at;
}

const opensAfter = (unit: Unit, at: number, sense: CueSense): boolean =>
  sense.openers.includes(wordAt(unit, at)) &&
  !(wordAt(unit, at) === 'to' && posAt(unit, at + 1) === 'VERB') &&
  !isTimeAfter(unit, at);

/** "on Tuesday" opens no content. */
const isTimeAfter = (unit: Unit, at: number): boolean =>
  /^(on|in)$/.test(wordAt(unit, at)) &&
  (dayWords.has(wordAt(unit, at + 1)) || skipOccasion(unit, at) > at || /^(19|20)\d\d$/.test(wordAt(unit, at + 1)));

function opened(
  unit: Unit,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  sense: CueSense,
  from: number,
): Frame | null {
  const reach = objectThenTo(unit, from) ? 'object' : wh.test(wordAt(unit, from)) ? 'clause' : 'object';
  const to = contentEnd(unit, groups, from, group, reach);
  return to > from &&
    (startsPhrase(unit, from) || isHidden(unit, from) || posAt(unit, from) === 'VERB' || wh.test(wordAt(unit, from)))
    ? { content: { from, to }, hearer: null, rule: `opener-${wordAt(unit, from - 1)}`, cueEnd: from }
    : null;
}

/** A quotation that follows at once, or after a comma or colon. */
function quoteAfter(
  unit: Unit,
  groups: readonly VerbGroup[],
  at: number,
  group: VerbGroup,
  sense: CueSense,
): Run | null {
  if (!/[qnco]/.test(sense.frames)) return null;
  const limit = Math.min(at + 14, unit.tokens.length);
  let index = at;
  for (; index < limit && !isHidden(unit, index); index++) {
    if (/^[,:]$/.test(wordAt(unit, index)) && isHidden(unit, index + 1))
      return {
        from: index + 1,
        to: closedEnd(unit, index + 1) ?? contentEnd(unit, groups, index + 1, group, 'clause'),
      };
    if (index === at && wordAt(unit, index) === ',') continue;
    if (opensClause(unit, index)) return null;
  }
  return index === at && isHidden(unit, at) ? { from: at, to: contentEnd(unit, groups, at, group, 'clause') } : null;
}

const opensClause = (unit: Unit, at: number): boolean =>
  /^(AUX|SCONJ)$/.test(posAt(unit, at)) || wordAt(unit, at) === 'that';

/**
 * The end of a quotation that ends in a stop or comma of its own: what follows is no part of it. Null where the
 * sentence runs on through it.
 */
function closedEnd(unit: Unit, from: number): number | null {
  const quote = unit.hidden[from];
  let to = from;
  while (to < unit.tokens.length && unit.hidden[to] === quote) to++;
  const last = unit.tokens.slice(Math.max(from, to - 3), to).find((token) => /^[.?!,]$/.test(token.text));
  return last && !isHidden(unit, to) && !/^(and|or|but)$/.test(wordAt(unit, to)) ? to : null;
}

/** The place of a "that" that opens the content, over a few words without a verb; -1 where none. */
function thatAfter(unit: Unit, groups: readonly VerbGroup[], at: number, sense: CueSense): number {
  if (!/[ct]/.test(sense.frames)) return -1;
  const far = sense.frames.includes('a') ? thatBehindRelative(unit, at) : -1;
  if (far >= 0) return far;
  return thatBefore(unit, at, Math.min(at + 14, groups.find((group) => group.from > at)?.from ?? Infinity));
}

function thatBefore(unit: Unit, at: number, limit: number): number {
  let comma = false;
  for (let index = at; index < limit; index++) {
    const word = wordAt(unit, index);
    comma ||= word === ',';
    if (word === 'that') {
      const interrupted = comma && wordAt(unit, index - 1) !== ',';
      return interrupted || (index > at && pointsAtNoun(unit, index)) ? -1 : index;
    }
    if (/^[;:.?!]$|^(and|but|who|which)$/.test(word) || isHidden(unit, index)) return -1;
    if (index === at && startsObject(unit, at)) return -1;
  }
  return -1;
}

const startsObject = (unit: Unit, at: number): boolean =>
  startsPhrase(unit, at) && !/^(,|in|at|on|to|during)$/.test(wordAt(unit, at));

/** "that plan", where the tagger takes "that" for a determiner. */
const pointsAtNoun = (unit: Unit, at: number): boolean =>
  !isHidden(unit, at + 1) && posAt(unit, at) === 'DET' && posAt(unit, at + 1) === 'NOUN';

/** "told the envoys, who had come from Doha, that …": past a relative clause between commas. */
function thatBehindRelative(unit: Unit, at: number): number {
  for (let index = at; index < at + 12; index++) {
    if (wordAt(unit, index) !== ',' || !/^(who|which|whose|including|led|headed)$/.test(wordAt(unit, index + 1)))
      continue;
    for (let end = index + 2; end < index + 25; end++)
      if (wordAt(unit, end) === ',' && wordAt(unit, end + 1) === 'that') return end + 1;
  }
  return -1;
}

function startsPhrase(unit: Unit, at: number): boolean {
  if (posAt(unit, at) === 'ADV' && /^(half|nearly|almost|about|only|more|most|some|such|all)$/.test(wordAt(unit, at)))
    return /^(ADP|DET|NUM|NOUN|ADJ)$/.test(posAt(unit, at + 1));
  return (
    /^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(posAt(unit, at)) ||
    isHidden(unit, at) ||
    (posAt(unit, at) === 'VERB' && /(ing|ed)$/.test(wordAt(unit, at))) ||
    /^["“'‘$]$/.test(wordAt(unit, at))
  );
}

/** Whether a subject and a finite verb follow before the clause ends. */
function clauseAt(unit: Unit, groups: readonly VerbGroup[], at: number): boolean {
  if (!startsPhrase(unit, at) && !/^(ADP|SCONJ|ADV|CCONJ)$/.test(posAt(unit, at))) return false;
  for (const group of groups) {
    if (group.head <= at) continue;
    if (/^[;]$/.test(wordAt(unit, group.from - 1))) return false;
    if (group.finite && /^(who|which)$/.test(wordAt(unit, group.from - 1)) && wordAt(unit, group.from - 2) === ',')
      continue;
    if (group.finite)
      return (
        group.from > at &&
        !/^(who|which|that)$/.test(wordAt(unit, group.from - 1)) &&
        !commaBetween(unit, at, group.from)
      );
  }
  return false;
}

function commaBetween(unit: Unit, from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to; at++) if (wordAt(unit, at) === ',') commas++;
  return commas === 1 && !/^(ADP|SCONJ|ADV)$/.test(posAt(unit, from));
}

function objectThenTo(unit: Unit, from: number): boolean {
  const end = phraseEnd(unit, from, true);
  for (let at = end; at < end + 3; at++) if (wordAt(unit, at) === 'to' && posAt(unit, at + 1) !== 'DET') return true;
  return false;
}

function findHearer(unit: Unit, groups: readonly VerbGroup[], at: number, sense: CueSense): Run | null {
  if (!startsPhrase(unit, at) || isHidden(unit, at) || wordAt(unit, at) === 'that' || wh.test(wordAt(unit, at)))
    return null;
  const end = phraseEnd(unit, at, false);
  const next = groups.find((group) => group.from >= end);
  const takesOver = next?.from === end && next.finite;
  if (end === at || (takesOver && !sense.frames.includes('q'))) return null;
  return takesOver ? null : { from: at, to: end };
}

/** Whom a cue addresses: "told Mohib", "assuring Wang". */
export const readHearer = (unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, sense: CueSense): Run | null =>
  findHearer(unit, groups, group.to, sense);
