import type { Modality } from '../../domain/utterance/utterance';
import type { Attribution } from '../attribution/attribution';

const condition = /\b(if|unless|provided that|on condition that|as long as|only when)\b/i;
const wishing = 'hopes?|hoped|wish(es)?|expects?|expected|urges?|calls? on|should|ought to|appeal(s|ed)? (to|for)';
const wish = new RegExp(String.raw`^\W*(that )?(\S+ ){0,5}(${wishing})\b`, 'i');
const expectation = /\b(should|ought to|(is|are) expected to)\b/;
const pledges = [
  /\b(?:we|it|they|he|she|i|\p{Lu}\p{L}+) (?:will|shall|won['’]t)\b/iu,
  /\b(?:ready|willing|prepared|committed|determined) to\b/iu,
  /\bwill (?:continue|never|not|always)\b/iu,
];
const standingForces = /^(accuse|deny|reject|oppose|condemn|claim|argue|doubt|support)$/;

/**
 * How a statement is meant: under a condition, as a wish or appeal, as a promise, as a position reported to stand
 * ("denies", "has said"), or simply asserted. `dated`: the sentence names a day, so that nothing stands.
 */
export function modalityOf(attribution: Attribution, content: string, dated: boolean, body: boolean): Modality {
  const { force } = attribution;
  if (condition.test(content)) return 'conditional';
  if (/^(promise|offer)$/.test(force)) return 'committed';
  if (/^(hope|urge|ask)$/.test(force)) return 'hoped';
  if (body && ((!dated && isLasting(attribution)) || isHeldByNoun(attribution))) return 'standing';
  if (wish.test(content) || expectation.test(content)) return 'hoped';
  return pledges.some((pledge) => pledge.test(content)) ? 'committed' : 'asserted';
}

/** "has said", "denies", "insists". */
const isLasting = ({ tense, force, lemma }: Attribution): boolean =>
  tense === 'perfect' ||
  (tense === 'present' && (standingForces.test(force) || lemma === 'insist' || lemma === 'maintain'));

/** "its rejection of". */
const isHeldByNoun = ({ rules, force }: Attribution): boolean =>
  rules[0]?.startsWith('noun-') === true && standingForces.test(force);
