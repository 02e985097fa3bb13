import type { Token } from '../text/token';
import { entryOf, negates } from './lexicon';
import { relate } from './relation';

/** A feature of a target in its sentence and the token it was read from, if one. */
export interface Feature {
  readonly name: string;
  readonly token: number | null;
}

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SPACE' && token.pos !== 'SYM';

/** What stands for a word among the features: names and numbers are masked, so that no actor is judged by its name. */
function wordOf(token: Token): string {
  if (token.pos === 'PROPN') return 'N';
  if (token.pos === 'NUM') return '0';
  return token.lower;
}

export function featuresOf(tokens: readonly Token[], from: number, to: number): readonly Feature[] {
  const features: Feature[] = [];
  const add = (name: string, token: number | null = null) => features.push({ name, token });
  const relation = relate(tokens, from, to);
  const [first, last] = relation.clause;
  add('bias');
  const words = tokens.map(wordOf);
  let previous = '^';
  let negated = 0;
  let quoted = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.text === '“') quoted = true;
    else if (token.text === '”') quoted = false;
    else if (token.text === '"') quoted = !quoted;
    if (!isWord(token)) { if (token.text !== ',') negated = 0; continue; }
    if (at >= from && at <= to) { previous = 'T'; negated = 0; if (at === from) add(`t:${token.pos}`); continue; }
    const word = words[at] ?? '';
    const side = at < from ? 'b' : 'a';
    const inClause = at >= first && at <= last;
    const near = at < from ? from - at : at - to;
    if (word !== 'N' && word !== '0') {
      const mark = negated > 0 ? 'not_' : '';
      add(`w:${mark}${word}`, at);
      add(`${side}:${mark}${word}`, at);
      if (inClause) add(`c:${mark}${word}`, at);
      if (near <= 4) add(`n${side}:${mark}${word}`, at);
      if (quoted) add(`q${relation.quoted ? 1 : 0}:${word}`, at);
    }
    add(`2:${previous}_${word}`, at);
    previous = word;
    const entry = entryOf(token.lower);
    if (entry) {
      const sign = negated > 0 ? '!' : '';
      if (entry.value !== 0) {
        add(`L:${sign}${Math.sign(entry.value)}`, at);
        add(`L${side}:${sign}${entry.value}`, at);
        if (inClause) add(`Lc:${sign}${entry.value}`, at);
        if (near <= 4) add(`Ln${side}:${sign}${entry.value}`, at);
      }
      if (entry.verb && token.pos !== 'NOUN') {
        add(`V${side}:${sign}${entry.verb.kind}`, at);
        if (inClause) add(`Vc${side}:${sign}${entry.verb.kind}`, at);
      }
    }
    if (negates(token.lower)) negated = 4; else negated -= 1;
  }
  relationFeatures(tokens, words, relation, add);
  return features;
}

function relationFeatures(tokens: readonly Token[], words: readonly string[], relation: ReturnType<typeof relate>, add: (name: string, token?: number | null) => void): void {
  const { subjectOf, passive, objectOf, preposition, owned, head, speaks, quoted } = relation;
  const say = (label: string, at: number | null) => {
    if (at === null) { add(`${label}:-`); return; }
    const entry = entryOf(tokens[at]?.lower ?? '');
    add(`${label}:${words[at] ?? ''}`, at);
    add(`${label}L:${entry ? `${entry.value}` : '?'}`, at);
    add(`${label}V:${entry?.verb ? entry.verb.kind : '?'}`, at);
  };
  say(passive ? 'obj' : 'sub', subjectOf);
  say('gov', objectOf);
  if (preposition) add(`prep:${preposition}`);
  say('own', owned);
  say('head', head);
  add(`speaks:${speaks ? 1 : 0}`);
  add(`quoted:${quoted ? 1 : 0}`);
  add(`role:${subjectOf === null ? '-' : passive ? 'p' : 's'}${objectOf === null ? '-' : 'o'}${owned === null ? '-' : 'w'}`);
}
