import { faultWords } from '../data/stance-fault-words';
import type { Mention } from '../knowledge/mention';
import { wordAt, type Reading } from './reading';
import { relate, type Relation } from './relation';
import { wordSet, wordSets } from './words/word-sets';

const sets = wordSets(faultWords);
/** Who deplores or condemns is hardly the one at fault. */
const reproach = (lower: string): boolean => sets('regret').has(lower) || sets('condemnation').has(lower);
const harmed = wordSet(`
  sovereignty territory integrity independence unity constitution borders border people peoples government crisis
  situation citizens security stability territories authority soil escorts airspace future sovereign land affairs space
  neighbours neighbors soldiers troops elections parliament authorities charter constitution law laws flag territorial
  civilians citizens journalists protesters protestors personnel`);
/** "In that part of Ukraine", "the east of the country". */
const parts = wordSet('part parts region regions east west north south areas area city cities towns');
const whereTo = wordSet(`
  in at near across throughout within into around against to toward towards inside with between`);
const bystanders = new Set(['united-nations', 'un-security-council', 'osce']);

/** Owning what others harm makes a victim, owning anything else a doer. */
const asOwner = (owned: number | null, deed: boolean): number => (owned === null ? 0 : deed ? 0.4 : -0.5);

/** "the sovereignty of Ukraine", "the east of Ukraine". */
function asWhole(reading: Reading, { head, preposition }: Relation): number {
  if (head === null || preposition !== 'of') return 0;
  const word = wordAt(reading, head);
  return harmed.has(word) || parts.has(word) ? -0.5 : 0;
}

function asObject({ verbs }: Reading, { objectOf, preposition }: Relation): number {
  if (objectOf === null || preposition !== null) return 0;
  return (verbs[objectOf]?.agent ?? 0) < 0 ? -0.7 : -0.4;
}

function asSubject(reading: Reading, { subjectOf, passive }: Relation): number {
  if (subjectOf === null) return 0;
  if (passive) return -0.5;
  return reproach(wordAt(reading, subjectOf)) ? -0.8 : 0.3;
}

/** How well somebody named would fit as the one a sentence faults, −1…1, when no words tie the fault to anybody. */
export function suspicion(reading: Reading, from: number, to: number, mention: Mention): number {
  const relation = relate(reading.tokens, from, to);
  const { owned, preposition } = relation;
  const deed = owned !== null && !harmed.has(wordAt(reading, owned));
  let fit = 0.3;
  if (whereTo.has(preposition ?? '') && !deed) fit -= 0.7;
  fit += asOwner(owned, deed);
  if (harmed.has(wordAt(reading, to + 1))) fit -= 0.3;
  fit += asWhole(reading, relation);
  if (!deed) fit += asObject(reading, relation);
  fit += asSubject(reading, relation);
  if (preposition === 'by') fit += 0.4;
  if (bystanders.has(mention.actor ?? '')) fit -= 0.6;
  return Math.max(-1, Math.min(1, fit));
}
