import { evaluativeWords, negations, verbClasses } from '../../data/stance-words';

/** What the lexicon knows of a word form; `value` is the evaluation it carries by itself, −2…2. */
export interface Entry {
  readonly value: number;
  readonly verb: VerbSense | null;
}
/** What a verb says of who does it and of whom it is done to, −2…2; a curbing verb turns its object's value round. */
export interface VerbSense {
  readonly kind: string;
  readonly agent: number;
  readonly object: number;
  readonly curb: boolean;
}

const vowel = /[aeiou]/;
const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** The inflected forms of a lemma, verb and noun alike; a few of them are no words, which does no harm. */
function inflect(lemma: string): readonly string[] {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  if (last === 'e') return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (last === 'y' && !vowel.test(before))
    return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return [lemma, `${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  const plain = [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
  const doubles = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma);
  return doubles ? [...plain, `${lemma}${last}ed`, `${lemma}${last}ing`] : plain;
}

function build(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const set = (form: string, change: Partial<Entry>) => {
    const known = entries.get(form) ?? { value: 0, verb: null };
    entries.set(form, { ...known, ...change });
  };
  for (const [kind, { agent, object, curb, words: list }] of Object.entries(verbClasses))
    for (const lemma of words(list))
      for (const form of inflect(lemma))
        if (!entries.get(form)?.verb) set(form, { verb: { kind, agent, object, curb: curb ?? false } });
  for (const [value, list] of Object.entries(evaluativeWords))
    for (const lemma of words(list)) for (const form of [lemma, `${lemma}s`]) set(form, { value: Number(value) });
  return entries;
}

const entries = build();
const turning = new Set(words(negations));

/** What is known of a word as written in lower case, or nothing. */
export const entryOf = (lower: string): Entry | undefined => entries.get(lower);

/** Whether a word turns round what follows it: `not`, `fails`, `refused`. */
export const negates = (lower: string): boolean => turning.has(lower);
