import type { Unit } from '../text/sentences';
import type { CueTense } from './attribution';
import { cueWords, type CueSense, type VerbForm } from './cue-words';
import { posAt, wordAt, type Run } from './unit-words';
import { itemAt } from '../text/item-at';

/** A verb with its auxiliaries, adverbs and negation: "has not yet said". */
export interface VerbGroup extends Run {
  readonly head: number;
  readonly form: VerbForm;
  readonly finite: boolean;
  /** "to say", "to have said". */
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly tense: CueTense;
  readonly negated: boolean;
  /** `would`, `could`, `may`; null where none. */
  readonly modal: string | null;
  readonly senses: readonly CueSense[];
}

const modals = /^(would|could|should|might|may|can|must|will|'ll|’ll|'d|’d|wo|ca)$/;
const being = /^(is|are|was|were|be|been|being|am|'re|’re|'m|’m|get|got|gets)$/;
const negation = /^(not|n't|n’t|never|hardly|neither|cannot)$/;
/** Forms that are cues whatever the tagger takes them for. */
const plainCues = /^(said|says|told|asked|wrote|added)$/;

/** The verb groups of a unit, in order. A copula or auxiliary that stands alone makes a group without cue senses. */
export function findVerbGroups(unit: Unit): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let free = 0;
  for (let at = 0; at < unit.tokens.length; at++) {
    if (!couldHead.test(itemAt(unit.tokens, at).pos) || !isHead(unit, at)) continue;
    const from = groupStart(unit, at, free);
    groups.push(toGroup(unit, from, at));
    free = at + 1;
  }
  return groups;
}

const couldHead = /^(VERB|AUX|NOUN|PROPN)$/;

function isHead(unit: Unit, at: number): boolean {
  const pos = posAt(unit, at);
  if ((pos === 'NOUN' || pos === 'PROPN') && !cueWords.has(itemAt(unit.tokens, at).lower)) return false;
  if (pos === 'VERB' || plainCues.test(wordAt(unit, at))) return !isNounLike(unit, at);
  if (pos === 'NOUN' || pos === 'PROPN') return isMistaken(unit, at);
  if (pos !== 'AUX') return false;
  let next = at + 1;
  while (posAt(unit, next) === 'ADV' || negation.test(wordAt(unit, next))) next++;
  return posAt(unit, next) !== 'AUX' && posAt(unit, next) !== 'VERB';
}

/** A cue taken for a noun: behind somebody and before a clause or object. */
function isMistaken(unit: Unit, at: number): boolean {
  const sense = cueWords.get(wordAt(unit, at))?.[0];
  if (!sense || itemAt(unit.tokens, at).text !== wordAt(unit, at)) return false;
  if (sense.form === 'base') return followsPlural(unit, at);
  return sense.form === 's' && followsName(unit, at);
}

/** "The ministers urge that", "officials demand the". */
const followsPlural = (unit: Unit, at: number): boolean =>
  posAt(unit, at - 1) === 'NOUN' &&
  wordAt(unit, at - 1).endsWith('s') &&
  /^(PROPN|DET|PRON|SCONJ)$/.test(posAt(unit, at + 1)) &&
  !/^(of|for|in)$/.test(wordAt(unit, at + 1));

/** "The Post reports that", "Trump urges supporters"; a clause may follow any noun that is no object. */
function followsName(unit: Unit, at: number): boolean {
  const next = posAt(unit, at + 1);
  if (wordAt(unit, at + 1) === 'that')
    return (next !== 'DET' || posAt(unit, at - 1) === 'PROPN') && !isObject(unit, at);
  return (
    posAt(unit, at - 1) === 'PROPN' &&
    (next === 'PRON' || next === 'DET' || next === 'PROPN' || next === 'QUOTE') &&
    !/^['’]/.test(wordAt(unit, at + 1))
  );
}

/** "Iran rejects U.S. charges that …": the noun of a phrase straight behind a verb. */
function isObject(unit: Unit, at: number): boolean {
  let from = at;
  while (from > 0 && /^(PROPN|ADJ|DET|NUM)$/.test(posAt(unit, from - 1))) from--;
  return from > 0 && posAt(unit, from - 1) === 'VERB';
}

/** "the reported plan", "his stated aim": a verb form between a determiner and a noun is an adjective. */
function isNounLike(unit: Unit, at: number): boolean {
  if (wordAt(unit, at - 1) === '-' && itemAt(unit.tokens, at - 1).end === itemAt(unit.tokens, at).start) return true;
  return (
    posAt(unit, at - 1) === 'DET' && !/^(that|this|all|both|some|many|those|these|each)$/.test(wordAt(unit, at - 1))
  );
}

function groupStart(unit: Unit, head: number, free: number): number {
  let from = head;
  for (let at = head - 1; at >= free; at--) {
    const pos = posAt(unit, at);
    const word = wordAt(unit, at);
    if (pos === 'AUX' || negation.test(word)) from = at;
    else if (word === 'to' && (pos === 'PART' || at + 1 === head || from === at + 1)) return at;
    else if (pos !== 'ADV') break;
  }
  return from;
}

const irregularPasts = new Set(
  `
  met went made took came gave got held kept left lost led paid put ran sat stood won became began broke brought built
  bought caught chose drew drove fell fought flew grew let rose sent set shut spent struck threw wore laid hit cut told
  sold felt meant spent lent dealt lost known grown shown drawn thrown given taken written spoken broken chosen driven
  fallen forgotten hidden risen seen stolen been beaten
  `
    .trim()
    .split(/\s+/),
);

function formOf(word: string, sense: CueSense | undefined): VerbForm {
  if (sense) return sense.form;
  if (word.endsWith('ing')) return 'ing';
  return irregularPasts.has(word) || word.endsWith('ed') ? 'past' : word.endsWith('s') ? 's' : 'base';
}

const noWords: readonly string[] = [];

function toGroup(unit: Unit, from: number, head: number): VerbGroup {
  const word = wordAt(unit, head);
  const senses = posAt(unit, head) === 'AUX' && word !== 'need' ? [] : (cueWords.get(word) ?? []);
  const form = formOf(word, senses[0]);
  if (from === head)
    return {
      from,
      to: head + 1,
      head,
      form,
      finite: form !== 'ing',
      infinitive: false,
      tense: tenseOf(form, undefined, noWords),
      passive: false,
      negated: false,
      modal: null,
      senses,
    };
  const before = Array.from({ length: head - from }, (_, index) => wordAt(unit, from + index));
  const infinitive = before[0] === 'to';
  const helped = before.some((each, index) => posAt(unit, from + index) === 'AUX');
  const nearest = before.findLast((_, index) => posAt(unit, from + index) === 'AUX');
  return {
    from,
    to: head + 1,
    head,
    form,
    finite: !infinitive && (form !== 'ing' || helped),
    infinitive,
    tense: tenseOf(form, nearest, before),
    passive: form === 'past' && nearest !== undefined && being.test(nearest),
    negated: before.some((each) => negation.test(each)),
    modal: before.find((each) => modals.test(each)) ?? null,
    senses,
  };
}

const having = /^(has|have|'ve|’ve)$/;
const pastHelpers = /^(was|were|did|had)$/;

function tenseOf(form: VerbForm, nearest: string | undefined, before: readonly string[]): CueTense {
  if (before.some((word) => having.test(word)) || (/^['’]s$/.test(nearest ?? '') && form === 'past')) return 'perfect';
  if (before.some((word) => pastHelpers.test(word))) return 'past';
  if (form === 'ing') return nearest === undefined ? 'none' : 'present';
  return form === 'past' ? (nearest === undefined ? 'past' : 'present') : 'present';
}
