import type { Attribution } from '../attribution/attribution';
import type { Told } from './relays';
import { itemAt } from '../text/item-at';

/** Forces of acts, findings and looks: nothing is uttered by them. */
const acts = /^(find|seem|plan|decide|order|allow|fear|think)$/;
/** Verbs that tell what was talked of, shown or given out, and no position on it. */
const topics =
  /^(discuss|comment|address|debate|detail|explore|examine|issue|publish|unveil|outline|quote|cite|reference|invoke|seek|celebrate|promote|read|talk|speak|brief|congratulate|thank|hit|depict|cast|compare|rate)$/;
/** Wishes reported without a verb of speech that the codebook takes for statements. */
const wishes = /^(hope|expect|want|wish|favor|favour)$/;
/** "declined to comment": nothing is said by it. */
const silent =
  /^to (comment|respond|reply|answer|say|discuss|elaborate|speak|talk|be (named|identified|quoted)|give|provide|disclose|reveal|confirm)\b/i;
/** Unnamed holders of offices that no name beside them places anywhere. */
const nameless =
  /^(?:(?:the|some|several|many|senior|top|other|local|security|two|three|unnamed) )*(?:officials?|authorities|diplomats?|aides?|insiders|sources?)\b/i;
const judging = /^(condemn|welcome|support|oppose|accuse|deny|reject|refuse|doubt)$/;

/** Whether an utterance is a statement by the codebook: somebody who can be held to it says it, in words. */
export function isStatement({ attribution, voices, sentence, via }: Told, text: string, headline: boolean): boolean {
  const [voice] = voices;
  if (headline || !voice || voice.sort === 'unnamed' || voice.sort === 'relay' || attribution.source === null)
    return false;
  if (
    attribution.rules[0] === 'name-colon' &&
    /^(?:q|question|reporter|journalist|interviewer|host)$/i.test(voice.text)
  )
    return false;
  // "Officials say" names nobody; "Chinese officials say" does.
  if (voice.sort === 'unknown' && nameless.test(voice.text)) return false;
  if (
    voice.slug === null &&
    voice.person === null &&
    voice.principals.length === 0 &&
    voice.office === 'official' &&
    voice.plural
  )
    return false;
  if (voice.sort === 'unknown' && attribution.force === 'accord') return false;
  if (attribution.kind === 'thought')
    return wishes.test(attribution.lemma) && voice.slug !== null && attribution.tense !== 'none';
  const [rule = ''] = attribution.rules;
  if (rule === 'in-quotation' && (via.length === 0 || voice.slug === null)) return false;
  if (
    acts.test(attribution.force) ||
    (topics.test(attribution.lemma) && /^(object|infinitive|question|passive|opener)/.test(rule))
  )
    return false;
  if (attribution.force === 'refuse' && silent.test(text.slice(attribution.content.start, attribution.content.end)))
    return false;
  if (rule === 'passive-by' && /^(say|tell|call)$/.test(attribution.force)) return false;
  if (rule === 'object' && /^(offer|ask|share|accept|mention|back|recall)$/.test(attribution.lemma)) return false;
  if (attribution.negated && !judging.test(attribution.force)) return false;
  if (rule.startsWith('noun-') && !nounTells(attribution, voice.principals.length > 0)) return false;
  return sentence.tokens.length > 3;
}

/** "its promise to", "allegations of": a noun tells a position where a known side holds it. */
const nounTells = (attribution: Attribution, known: boolean): boolean =>
  known &&
  ((attribution.force === 'doubt' && attribution.rules[1] === 'voiced') ||
    /^(accuse|deny|condemn|promise|hope|urge|say|threaten|support|oppose)$/.test(attribution.force));

/** How sure the proposal is: of the cue and of the speaker. */
export function confidenceOf({ attribution, voices }: Told): number {
  const voice = itemAt(voices, 0);
  const weak =
    attribution.kind === 'thought' || /^noun-|^object$|^question$/.test(attribution.rules[0] ?? '') ? 0.8 : 1;
  const nameless = voice.slug === null && voice.principals.length === 0 ? 0.7 : 1;
  const unheard = attribution.rules[0] === 'continued-quote' ? 0.8 : 1;
  return Math.round(attribution.confidence * weak * nameless * unheard * (0.4 + 0.6 * voice.confidence) * 100) / 100;
}
