import type { Token } from '../text/token';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const placeBefore = words(`
  in at near outside inside around via toward towards through across throughout into onto over within beyond leave
  leaving left visit visited visiting visits reach reached reaching enter entered entering fly flew flying travel
  travelled traveled arrive arrived central downtown greater northern southern eastern western north south east west
  suburban mainland`);
const maybePlaceBefore = words('to from');
/** What passes between governments: "criticism from Moscow" is no journey. */
const passesBetween = words(`
  criticism pressure response reaction statement message messages support warning warnings help aid weapons arms
  assistance commitment commitments offer proposal request demand demands signal signals threat threats assurance
  assurances approval objection objections opposition permission guarantees complaint protest protests appeal call calls
  ultimatum concession concessions backing anger condemnation rebuke answer reply letter loyal close closer allied
  opposed according thanks apology sales gift challenge alternative ambassador envoy told apologised apologized appealed
  complained spoke talk talked talking signalled signaled proposed pledged offered said responded demanded promised
  supplied handed sold belongs`);
const nounsOfState = words(`
  government regime administration authorities officials leaders leadership policymakers diplomats ministers politicians
  negotiators allies strategy policy insiders elites counterparts and or , ; : . - – — ) ] ” ’ " ! ?`);
const nounsOfPlace = words(`
  airport streets street residents time suburb suburbs hotel university museum museums skyline theatre theater river
  mayor police metro subway station neighborhood neighbourhood district court stock exchange bureau office restaurant
  square palace zoo hospital embassy`);
const deicticAfter = words('-based -born');

const capitalised = /^\p{Lu}/u;
const lowerOf = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** A state or city as where something is or goes: "in Kabul", "flew to Moscow"; "criticism from Beijing" is not. */
export function isWhere(tokens: readonly Token[], first: number): boolean {
  const at = lowerOf(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const before = lowerOf(tokens, at);
  if (placeBefore.has(before)) return true;
  return maybePlaceBefore.has(before) && !passesBetween.has(lowerOf(tokens, at - 1));
}

const isPartOfName = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const namedBefore =
    before !== undefined &&
    first > 1 &&
    before.pos === 'PROPN' &&
    capitalised.test(before.text) &&
    !before.text.endsWith('.');
  const namedAfter =
    after !== undefined &&
    capitalised.test(after.text) &&
    (after.pos === 'PROPN' || after.pos === 'NOUN' || after.pos === 'ADJ');
  return namedBefore || namedAfter;
};

/** "BEIJING (Reuters) -", "MOSCOW, Nov. 3 —": where a report was written. */
const isDateline = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === 0 &&
  (lowerOf(tokens, last + 1) === '(' ||
    (lowerOf(tokens, last + 1) === ',' && /^\p{Lu}{2,}/u.test(tokens[first]?.text ?? '')) ||
    /^[–—-]$/.test(lowerOf(tokens, last + 1)));

/** "Beijing objects to it": a verb that the tagger takes for a plural. */
const looksLikeVerb = (word: Token, after: Token | undefined): boolean =>
  /[^s]s$/.test(word.lower) &&
  word.lower !== 'talks' &&
  (after === undefined || after.pos === 'DET' || after.pos === 'PRON' || /^(?:[.!?]|to|that|its)$/.test(after.lower));

/** "Beijing-based", "the Beijing-Moscow axis". */
const isCompound = (tokens: readonly Token[], last: number): boolean =>
  deicticAfter.has(`-${lowerOf(tokens, last + 2)}`) || tokens[last + 2]?.pos === 'NOUN';

/** "Moscow, Russia,": a city with its land; "Moscow, Tehran, and …" lists governments. */
function isWithItsLand(tokens: readonly Token[], last: number): boolean {
  const mark = lowerOf(tokens, last + 3);
  if (!capitalised.test(tokens[last + 2]?.text ?? '') || !/^[,.]$/.test(mark)) return false;
  return mark !== ',' || lowerOf(tokens, last + 4) !== 'and';
}

/**
 * Whether a capital or seat stands for its government here, not for the city: as a subject, an owner of decisions, a
 * party.
 */
export function standsForGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  if (isWhere(tokens, first) || isPartOfName(tokens, first, last) || isDateline(tokens, first, last)) return false;
  const next = tokens[last + 1];
  if (next === undefined) return true;
  if (/^['’]s?$/.test(next.lower)) return !nounsOfPlace.has(lowerOf(tokens, last + 2));
  if (next.text === '-') return !isCompound(tokens, last);
  if (next.lower === ',') return !isWithItsLand(tokens, last);
  return next.pos !== 'NOUN' || nounsOfState.has(next.lower) || looksLikeVerb(next, tokens[last + 2]);
}
