import { cueNouns as nounTable } from '../data/cue-nouns';
import { cueVerbs, irregularForms } from '../data/cue-verbs';
import type { CueKind } from './attribution';

export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** What a verb form can do as a cue. */
export interface CueSense {
  readonly lemma: string;
  readonly force: string;
  readonly kind: CueKind;
  readonly form: VerbForm;
  /** The frames of the data table, as one string of letters. */
  readonly frames: string;
  /** Prepositions and particles that open the content. */
  readonly openers: readonly string[];
}

/** Verbs that double their last letter. */
const doubles =
  /^(plan|rap|slam|rip|brag|hit|nod|quip|admit|commit|permit|forbid|ban|bar|rebut|beg|snap|pin|dub|swear)$/;

/** Every form of every cue verb, in lower case, with its senses. */
export const cueWords: ReadonlyMap<string, readonly CueSense[]> = readCueVerbs(cueVerbs);

function readCueVerbs(table: string): Map<string, CueSense[]> {
  const words = new Map<string, CueSense[]>();
  for (const line of table.trim().split('\n')) {
    const [name = '', force = '', rest = ''] = line.trim().split(/\s+/);
    const lemma = name.replace('*', '');
    const sense = {
      lemma,
      force,
      kind: name.startsWith('*') ? ('thought' as const) : ('speech' as const),
      frames: rest.replace(/\(\w+\)/g, ''),
      openers: [...rest.matchAll(/\((\w+)\)/g)].map((match) => match[1] ?? ''),
    };
    for (const [form, word] of formsOf(lemma)) {
      const known = words.get(word) ?? [];
      if (!known.some((each) => each.lemma === lemma)) words.set(word, [...known, { ...sense, form }]);
    }
  }
  return words;
}

/** The forms of a verb by the rules of spelling, or as the table of irregular ones has them. */
function formsOf(lemma: string): readonly (readonly [VerbForm, string])[] {
  const irregular = irregularForms[lemma];
  const past = irregular ?? pastOf(lemma);
  const s = /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's';
  const all: (readonly [VerbForm, string])[] = [
    ['base', lemma],
    ['s', s],
    ...past.map((word) => ['past', word] as const),
  ];
  return [...all, ...ingOf(lemma).map((word) => ['ing', word] as const)];
}

function pastOf(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [lemma.replace(/y$/, 'ied')];
  if (doubles.test(lemma)) return [`${lemma}${lemma.slice(-1)}ed`];
  return lemma === 'signal' || lemma === 'label' ? [`${lemma}ed`, `${lemma}led`] : [`${lemma}ed`];
}

function ingOf(lemma: string): readonly string[] {
  if (lemma.endsWith('ee')) return [`${lemma}ing`];
  if (lemma.endsWith('ie')) return [lemma.replace(/ie$/, 'ying')];
  if (lemma.endsWith('e')) return [lemma.replace(/e$/, 'ing')];
  return doubles.test(lemma) && lemma !== 'swear' ? [`${lemma}${lemma.slice(-1)}ing`] : [`${lemma}ing`];
}

/** What a noun can do as a cue. */
export type NounSense = Pick<CueSense, 'lemma' | 'force' | 'kind' | 'openers'>;

/** Every cue noun, singular and plural. */
export const nounCues: ReadonlyMap<string, NounSense> = new Map(
  nounTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', force = '', ...openers] = line.split(' ');
      const lemma = name.replace('*', '');
      const sense: NounSense = { lemma, force, kind: name.startsWith('*') ? 'thought' : 'speech', openers };
      return [[lemma, sense] as const, [pluralOf(lemma), sense] as const];
    }),
);

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : /(s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
