import type { Modality } from '../../domain/utterance/utterance';
import type { Attribution } from '../attribution/attribution';

const condition = /\b(if|unless|provided that|on condition that|as long as|only when)\b/i;
const wish =
  /^\W*(that )?(\S+ ){0,5}(hopes?|hoped|wish(es)?|expects?|expected|urges?|calls? on|should|ought to|appeal(s|ed)? (to|for))\b/i;
const pledge =
  /\b(?:we|it|they|he|she|i|\p{Lu}\p{L}+) (?:will|shall|won['’]t)\b|\b(?:ready|willing|prepared|committed|determined) to\b|\bwill (?:continue|never|not|always)\b/iu;
const standingForces = /^(accuse|deny|reject|oppose|condemn|claim|argue|doubt|support)$/;

/**
 * How a statement is meant: under a condition, as a wish or appeal, as a promise, as a position reported to stand
 * ("denies", "has said"), or simply asserted. `dated`: the sentence names a day, so that nothing stands.
 */
export function modalityOf(attribution: Attribution, content: string, dated: boolean, body: boolean): Modality {
  const { force, tense, lemma } = attribution;
  if (condition.test(content)) return 'conditional';
  if (force === 'promise' || force === 'offer') return 'committed';
  if (force === 'hope' || force === 'urge' || force === 'ask') return 'hoped';
  if (
    body &&
    !dated &&
    (tense === 'perfect' ||
      (tense === 'present' && (standingForces.test(force) || lemma === 'insist' || lemma === 'maintain')))
  )
    return 'standing';
  if (body && attribution.rules[0]?.startsWith('noun-') === true && standingForces.test(force)) return 'standing';
  if (wish.test(content) || /\b(should|ought to|(is|are) expected to)\b/.test(content)) return 'hoped';
  return pledge.test(content) ? 'committed' : 'asserted';
}
