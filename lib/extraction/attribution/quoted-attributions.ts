import { itemAt } from '../text/item-at';
import type { Unit } from '../text/sentences';
import type { Token } from '../text/token';
import type { Attribution } from './attribution';
import { build } from './build-attribution';
import { cueWords, type CueSense } from './cue-words';
import { readFrame, readHearer, type Frame } from './frames';
import { attributionStart, frontedContent } from './fronted';
import { phraseBefore, phraseEnd } from './noun-phrase';
import { subjectOf } from './subject';
import { wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/**
 * "Xinhua quoted Wang as saying …", "Wang was quoted as telling …": the words are the quoted one's, passed on by the
 * subject.
 */
export function quotedAttribution(unit: Unit, groups: readonly VerbGroup[], index: number): Attribution | null {
  const group = itemAt(groups, index);
  const inner = groups[index + 1];
  const sense = inner?.senses[0];
  if (!inner || !sense || !quotesAs(unit, group, inner)) return null;
  const subject = subjectOf(unit, groups, index);
  const source = group.passive ? subject : between(group, inner);
  if (!source) return null;
  const hearer = sense.frames.includes('a') ? readHearer(unit, groups, inner, sense) : null;
  const words = quotedWords(unit, groups, attributionStart(group, subject), inner, sense);
  if (!words) return null;
  const relay = group.passive ? agentAfter(unit, group.to) : subject;
  return build(unit, {
    group,
    sense,
    content: words.content,
    source,
    hearer,
    cueEnd: inner.to,
    rules: ['quoted-as', words.rule],
    relay,
  });
}

/** A quotation before the attribution, else what stands behind "saying". */
function quotedWords(
  unit: Unit,
  groups: readonly VerbGroup[],
  start: number,
  inner: VerbGroup,
  sense: CueSense,
): Pick<Frame, 'content' | 'rule'> | null {
  const quoted = frontedContent(unit, groups, start, true);
  return quoted ? { content: quoted, rule: 'fronted-quote' } : readFrame(unit, groups, inner, sense);
}

/** "quoted Wang as saying", "was cited as telling". */
const quotesAs = (unit: Unit, group: VerbGroup, inner: VerbGroup): boolean =>
  /^(quot(ed?|es|ing)|cit(ed?|es|ing))$/.test(wordAt(unit, group.head)) &&
  inner.form === 'ing' &&
  wordAt(unit, inner.from - 1) === 'as';

/** Whom "quoted … as saying" names in its middle; null where nobody stands there. */
const between = (group: VerbGroup, inner: VerbGroup): Run | null =>
  inner.from - 1 > group.to ? { from: group.to, to: inner.from - 1 } : null;

/**
 * `Wang and Qureshi "stressed the need to …"`: the verb stands inside the marks; the reporter leaves the wording to
 * somebody else.
 */
export function verbsInQuotes(unit: Unit): Attribution[] {
  if (!unit.hides) return [];
  return unit.tokens.flatMap((_, at) => {
    const quote = unit.hidden[at] ?? -1;
    return quote < 0 || unit.hidden[at - 1] === quote || at === 0 ? [] : verbInQuote(unit, at, quote);
  });
}

/** The attribution of a cue that opens the quotation beginning at `at`, if it does and somebody stands before it. */
function verbInQuote(unit: Unit, at: number, quote: number): Attribution[] {
  const head = unit.tokens.findIndex((each, index) => index >= at && !/^["“'‘]$/.test(each.text));
  const sense = unit.hidden[head] === quote ? finiteSpeech(unit.tokens[head]) : undefined;
  const source = sense ? phraseBefore(unit, at) : null;
  if (!sense || !source) return [];
  let to = head;
  while (unit.hidden[to] === quote) to++;
  return to > head + 1
    ? [
        build(unit, {
          group: bareVerb(head, sense),
          sense,
          content: { from: head + 1, to },
          source,
          hearer: null,
          cueEnd: head + 1,
          rules: ['verb-in-quotes', 'subject'],
        }),
      ]
    : [];
}

/** "stressed", "stresses", in small letters. */
const finiteSpeech = (token: Token | undefined): CueSense | undefined =>
  token && token.text === token.lower
    ? cueWords.get(token.lower)?.find(({ kind, form }) => kind === 'speech' && (form === 'past' || form === 's'))
    : undefined;

const bareVerb = (head: number, sense: CueSense): VerbGroup => ({
  from: head,
  to: head + 1,
  head,
  form: sense.form,
  finite: true,
  infinitive: false,
  tense: sense.form === 'past' ? 'past' : 'present',
  passive: false,
  negated: false,
  modal: null,
  senses: [sense],
});

/** Who does what a passive says: "by France". */
export function agentAfter(unit: Unit, from: number): Run | null {
  for (let at = from; at < from + 6; at++) {
    if (wordAt(unit, at) !== 'by') continue;
    const to = phraseEnd(unit, at + 1, true);
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}
