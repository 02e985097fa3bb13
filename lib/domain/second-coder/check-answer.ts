import type { CalendarDay } from '../calendar/calendar-day';
import type { Proposal, ProposedStance } from '../proposal/proposal';
import { stanceValue } from '../stance/stance-value';
import { givenStatement, type GivenStatement } from './answer';
import type { TextPart } from './text-parts';

/** Why a statement of the answer, or one of its stances, was not taken. */
export type AnswerRefusal =
  | 'not-a-statement'
  | 'quote-not-in-text'
  | 'quote-twice'
  | 'unknown-speaker'
  | 'unknown-actor'
  | 'unknown-target'
  | 'value-off-scale'
  | 'no-stance';

export interface CheckContext {
  readonly published: CalendarDay;
  /** The extractor's name, kept among the proposal's rules. */
  readonly extractor: string;
  readonly knowsIssue: (slug: string) => boolean;
  readonly knowsActor: (slug: string) => boolean;
}

export interface CheckedAnswer {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly AnswerRefusal[];
}

/** Endpoints are not asked how sure they are: what they find comes neither first nor last. */
const sureness = 0.5;

type Span = readonly [start: number, end: number];

/**
 * Where the words stand within `text`, as they are, letter by letter; a refusal where they stand nowhere, or in two
 * places.
 */
function placeOf(words: string, text: string): Span | AnswerRefusal {
  if (!words.isWellFormed() || !text.includes(words)) return 'quote-not-in-text';
  const at = text.indexOf(words);
  return text.includes(words, at + 1) ? 'quote-twice' : [at, at + words.length];
}

/** The span of some words within the quote, in the whole text; null where they are empty or not plainly there. */
function within(words: string, quote: string, start: number): [number, number] | null {
  const place = words.trim() === '' ? 'quote-not-in-text' : placeOf(words.trim(), quote);
  return typeof place === 'string' ? null : [start + place[0], start + place[1]];
}

function targetOf(key: string, { knowsIssue, knowsActor }: CheckContext): ProposedStance['target'] | null {
  const [noun, slug = ''] = key.split(':');
  if (noun === 'issue' && knowsIssue(slug)) return { issue: slug };
  return noun === 'actor' && knowsActor(slug) ? { actor: slug } : null;
}

function stanceOf(
  given: GivenStatement['stances'][number],
  quote: string,
  start: number,
  context: CheckContext,
): ProposedStance | AnswerRefusal {
  const target = targetOf(given.target, context);
  if (!target) return 'unknown-target';
  const value = stanceValue.safeParse(given.value);
  if (!value.success) return 'value-off-scale';
  const evidence = within(given.evidence, quote, start);
  return {
    target,
    value: value.data,
    confidence: sureness,
    evidence: evidence ? [evidence] : [],
    rules: [context.extractor],
  };
}

type Sifting<T> = { readonly kept: T[]; readonly refused: AnswerRefusal[] };

function sorted<T extends object>(judged: readonly (T | AnswerRefusal)[]): Sifting<T> {
  const isRefusal = (one: T | AnswerRefusal): one is AnswerRefusal => typeof one === 'string';
  return { kept: judged.filter((one): one is T => !isRefusal(one)), refused: judged.filter(isRefusal) };
}

/** Of several values for one target the first is kept. */
const onceEach = (stances: readonly ProposedStance[]): ProposedStance[] =>
  stances.filter(
    ({ target }, index) => stances.findIndex((one) => JSON.stringify(one.target) === JSON.stringify(target)) === index,
  );

function toProposal(
  given: GivenStatement,
  [start, end]: Span,
  stances: readonly ProposedStance[],
  context: CheckContext,
): Proposal {
  const { quote, words, speaker, speakerText, cue, mode, capacity, claimedBy, saidOn, precision, modality } = given;
  const known = (slugs: readonly string[]): string[] => slugs.filter((slug) => context.knowsActor(slug));
  const [contentStart, contentEnd] = within(words, quote, start) ?? [start, end];
  return {
    start,
    end,
    quote,
    contentStart,
    contentEnd,
    mode,
    cue,
    capacity,
    modality,
    speaker: {
      slug: speaker,
      text: speakerText.trim() || (speaker ?? 'Somebody unnamed'),
      confidence: sureness,
      runnerUp: null,
    },
    principals: capacity === 'own' ? [] : known(given.principals),
    addressees: known(given.addressees),
    via: known(given.via),
    claimedBy: claimedBy !== null && context.knowsActor(claimedBy) ? claimedBy : null,
    saidOn: saidOn ?? context.published,
    precision: saidOn === null ? 'week' : (precision ?? 'day'),
    stances: [...stances],
    confidence: sureness,
    rules: [context.extractor],
  };
}

function checkStatement(
  one: unknown,
  part: TextPart,
  context: CheckContext,
): { readonly proposal: Proposal | null; readonly refused: readonly AnswerRefusal[] } {
  const none = (refusal: AnswerRefusal, ...others: AnswerRefusal[]) => ({
    proposal: null,
    refused: [...others, refusal],
  });
  const read = givenStatement.safeParse(one);
  if (!read.success) return none('not-a-statement');
  const given = read.data;
  const place = placeOf(given.quote, part.text);
  if (typeof place === 'string') return none(place);
  if (given.speaker !== null && !context.knowsActor(given.speaker)) return none('unknown-speaker');
  const span: Span = [part.start + place[0], part.start + place[1]];
  const stances = sorted(given.stances.map((stance) => stanceOf(stance, given.quote, span[0], context)));
  if (stances.kept.length === 0) return none('no-stance', ...stances.refused);
  const others = [...given.principals, ...given.addressees, ...given.via].filter((slug) => !context.knowsActor(slug));
  return {
    proposal: toProposal(given, span, onceEach(stances.kept), context),
    refused: [...stances.refused, ...others.map(() => 'unknown-actor' as const)],
  };
}

/**
 * What an endpoint answered about a part of a text, as proposals over the whole text. A statement is refused unless its
 * quote stands in the part letter by letter and once, its speaker is known (or null), and it takes a stance of −2…2
 * toward a known target; a stance toward an unknown target, or off the scale, is refused alone, and so is an unknown
 * name beside the speaker.
 */
export function checkAnswer(statements: readonly unknown[], part: TextPart, context: CheckContext): CheckedAnswer {
  const checked = statements.map((one) => checkStatement(one, part, context));
  return {
    proposals: checked.flatMap(({ proposal }) => (proposal ? [proposal] : [])),
    refused: checked.flatMap(({ refused }) => refused),
  };
}
