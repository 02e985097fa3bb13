import type { Attribution } from '../attribution/attribution';
import type { Voice } from '../speaker/voice';
import type { ReportedUtterance } from './relays';
import { itemAt } from '../text/item-at';

/** Forces of acts, findings and looks: nothing is uttered by them. */
const acts = /^(find|seem|plan|decide|order|allow|fear|think)$/;
/** Verbs that tell what was talked of, shown or given out, and no position on it. */
const topics = new Set(
  `
  discuss comment address debate detail explore examine issue publish unveil outline quote cite reference invoke seek
  celebrate promote read talk speak brief congratulate thank hit depict cast compare rate
  `
    .trim()
    .split(/\s+/),
);
/** Wishes reported without a verb of speech that the codebook takes for statements. */
const wishes = /^(hope|expect|want|wish|favor|favour)$/;
/** "declined to comment": nothing is said by it. */
const telling = 'comment|respond|reply|answer|say|discuss|elaborate|speak|talk|give|provide|disclose|reveal|confirm';
const silent = new RegExp(String.raw`^to (${telling}|be (named|identified|quoted))\b`, 'i');
/** Unnamed holders of offices that no name beside them places anywhere. */
const vague = 'the|some|several|many|senior|top|other|local|security|two|three|unnamed';
const holders = 'officials?|authorities|diplomats?|aides?|insiders|sources?';
const nameless = new RegExp(String.raw`^(?:(?:${vague}) )*(?:${holders})\b`, 'i');
const judging = /^(condemn|welcome|support|oppose|accuse|deny|reject|refuse|doubt)$/;

/** Whether an utterance is a statement by the codebook: somebody who can be held to it says it, in words. */
export function isStatement(
  { attribution, voices, sentence, via }: ReportedUtterance,
  text: string,
  headline: boolean,
): boolean {
  const [voice] = voices;
  if (headline || !voice || !canBeHeld(voice, attribution)) return false;
  if (attribution.kind === 'thought') return isWish(attribution) && voice.slug !== null;
  if (attribution.rules[0] === 'in-quotation' && (via.length === 0 || voice.slug === null)) return false;
  if (isAct(attribution) || isSilence(attribution, text)) return false;
  return tellsPosition(attribution, voice.principals.length > 0) && sentence.tokens.length > 3;
}

/** Whether somebody who can be held to their words is named. */
const canBeHeld = (voice: Voice, { source, rules, force }: Attribution): boolean =>
  source !== null &&
  voice.sort !== 'unnamed' &&
  voice.sort !== 'relay' &&
  !(rules[0] === 'name-colon' && asking.test(voice.text)) &&
  !(voice.sort === 'unknown' && (force === 'accord' || nameless.test(voice.text))) &&
  !areUnplacedOfficials(voice);

const asking = /^(?:q|question|reporter|journalist|interviewer|host)$/i;

/** "Officials say" names nobody; "Chinese officials say" does. */
const areUnplacedOfficials = ({ slug, person, principals, office, plural }: Voice): boolean =>
  slug === null && person === null && principals.length === 0 && office === 'official' && plural;

const isWish = ({ lemma, tense }: Attribution): boolean => wishes.test(lemma) && tense !== 'none';

/** Something is done, found, discussed or shown. */
const isAct = ({ force, lemma, rules: [rule = ''] }: Attribution): boolean =>
  acts.test(force) || (topics.has(lemma) && /^(object|infinitive|question|passive|opener)/.test(rule));

const isSilence = ({ force, content }: Attribution, text: string): boolean =>
  force === 'refuse' && silent.test(text.slice(content.start, content.end));

/** Whether the cue, as it stands there, tells a position; `known`: of a side that is known. */
function tellsPosition(attribution: Attribution, known: boolean): boolean {
  const { force, lemma, negated } = attribution;
  const [rule = ''] = attribution.rules;
  if (rule === 'passive-by' && /^(say|tell|call)$/.test(force)) return false;
  if (rule === 'object' && /^(offer|ask|share|accept|mention|back|recall)$/.test(lemma)) return false;
  if (negated && !judging.test(force)) return false;
  return !rule.startsWith('noun-') || nounTells(attribution, known);
}

/** "its promise to", "allegations of": a noun tells a position where a known side holds it. */
const nounTells = (attribution: Attribution, known: boolean): boolean =>
  known &&
  ((attribution.force === 'doubt' && attribution.rules[1] === 'voiced') ||
    /^(accuse|deny|condemn|promise|hope|urge|say|threaten|support|oppose)$/.test(attribution.force));

/** How sure the proposal is: of the cue and of the speaker. */
export function confidenceOf({ attribution, voices }: ReportedUtterance): number {
  const voice = itemAt(voices, 0);
  const weak =
    attribution.kind === 'thought' || /^noun-|^object$|^question$/.test(attribution.rules[0] ?? '') ? 0.8 : 1;
  const nameless = voice.slug === null && voice.principals.length === 0 ? 0.7 : 1;
  const unheard = attribution.rules[0] === 'continued-quote' ? 0.8 : 1;
  return Math.round(attribution.confidence * weak * nameless * unheard * (0.4 + 0.6 * voice.confidence) * 100) / 100;
}
