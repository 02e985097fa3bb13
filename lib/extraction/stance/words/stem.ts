const endings = [
  'izations',
  'isations',
  'ization',
  'isation',
  'ations',
  'ating',
  'ation',
  'ators',
  'ition',
  'ments',
  'ences',
  'ances',
  'ement',
  'ated',
  'ates',
  'ator',
  'ment',
  'ence',
  'ance',
  'ings',
  'isms',
  'ists',
  'ions',
  'ally',
  'ies',
  'ing',
  'ism',
  'ist',
  'ion',
  'ors',
  'ers',
  'als',
  'ate',
  'ous',
  'ive',
  'ed',
  'es',
  'er',
  'or',
  'al',
  'ly',
  's',
  'e',
  'y',
];
const least = 4;

const known = new Map<string, string>();
/** More words than a language's everyday ones are not remembered. */
const most = 20_000;

/**
 * A word without its endings, so that "interfere", "interfering" and "interference" are one; in lower case, at least
 * four letters.
 */
export function stemOf(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const stem = cutEnding(word);
  if (known.size < most) known.set(word, stem);
  return stem;
}

function cutEnding(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const ending = endings.find((one) => lower.endsWith(one) && lower.length - one.length >= least);
  const stem = ending === undefined ? lower : lower.slice(0, -ending.length);
  if (ending === 'ion' || ending === 'ions') return stem.replace(/ns$/, 'nd');
  const doubled =
    stem.at(-1) === stem.at(-2) &&
    ending !== undefined &&
    /^(?:ed|ing|er|ers)$/.test(ending) &&
    /[bdgmnprt]$/.test(stem);
  return doubled ? stem.slice(0, -1) : stem;
}
