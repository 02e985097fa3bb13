import { faultWords } from '../data/stance-fault-words';
import type { Mention } from '../knowledge/mention';
import type { Reading } from './reading';
import { relate } from './relation';
import { wordSets } from './word-sets';

const sets = wordSets(faultWords);
/** Who deplores or condemns is hardly the one at fault. */
const reproach = (lower: string): boolean => sets('regret').has(lower) || sets('condemnation').has(lower);
const harmed = new Set(
  'sovereignty territory integrity independence unity constitution borders border people peoples government crisis situation citizens security stability territories authority soil escorts airspace future sovereign land affairs space neighbours neighbors soldiers troops elections parliament authorities charter constitution law laws flag territorial civilians citizens journalists protesters protestors personnel'.split(
    ' ',
  ),
);
/** "In that part of Ukraine", "the east of the country". */
const parts = new Set('part parts region regions east west north south areas area city cities towns'.split(' '));
const whereTo = new Set([
  'in',
  'at',
  'near',
  'across',
  'throughout',
  'within',
  'into',
  'around',
  'against',
  'to',
  'toward',
  'towards',
  'inside',
  'with',
  'between',
]);

/** How well somebody named would fit as the one a sentence faults, −1…1, when no words tie the fault to anybody. */
export function suspicion(reading: Reading, from: number, to: number, mention: Mention): number {
  const { subjectOf, passive, owned, objectOf, head, preposition } = relate(reading.tokens, from, to);
  let fit = 0.3;
  const deed = owned !== null && !harmed.has(reading.tokens[owned]?.lower ?? '');
  if (preposition !== null && whereTo.has(preposition) && !deed) fit -= 0.7;
  if (owned !== null) fit += deed ? 0.4 : -0.5;
  const next = reading.tokens[to + 1]?.lower ?? '';
  if (harmed.has(next)) fit -= 0.3;
  if (head !== null && preposition === 'of' && harmed.has(reading.tokens[head]?.lower ?? '')) fit -= 0.5;
  if (head !== null && preposition === 'of' && parts.has(reading.tokens[head]?.lower ?? '')) fit -= 0.5;
  if (objectOf !== null && preposition === null && !deed) fit -= (reading.verbs[objectOf]?.agent ?? 0) < 0 ? 0.7 : 0.4;
  const reproaches = subjectOf !== null && reproach(reading.tokens[subjectOf]?.lower ?? '');
  if (subjectOf !== null && !passive) fit += reproaches ? -0.8 : 0.3;
  if (subjectOf !== null && passive) fit -= 0.5;
  if (preposition === 'by') fit += 0.4;
  if (mention.actor === 'united-nations' || mention.actor === 'un-security-council' || mention.actor === 'osce')
    fit -= 0.6;
  return Math.max(-1, Math.min(1, fit));
}
