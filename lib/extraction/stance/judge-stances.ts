import type { Span } from '../../domain/article/span';
import type { StanceValue } from '../../domain/stance/stance-value';
import type { Modality } from '../../domain/utterance/utterance';
import type { Mention } from '../knowledge/mention';
import type { ProposedStance } from '../../domain/proposal/proposal';
import type { Token } from '../text/token';
import { attitudeToward, type Attitude } from './issue-attitude';
import { issueHits, stemsIn, type IssueHit } from './issue-hits';
import { chargedActors } from './judged-actors';
import { moodOf, type Mood } from './words/mood';
import { othersWordsFrom } from './words/others-words';
import { readSentence, type Reading } from './reading';
import type { IssueReader } from './read-issue';
import { touchedIssues } from './touched-issues';

/** A statement as the article reports it, ready to be asked what it says of whom and what. */
export interface StatementWords {
  /** The whole sentences that its quote covers, who said it included. */
  readonly sentences: readonly (readonly Token[])[];
  /** The words said; offsets of the whole text. */
  readonly content: Span;
  readonly cue: string;
  readonly modality: Modality;
  /** Whom it speaks for, and who speaks: they are never its targets. */
  readonly holders: readonly string[];
  readonly mentions: readonly Mention[];
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly reading: Reading;
  readonly mood: Mood;
  readonly mentions: readonly Mention[];
  readonly touched: ReadonlySet<IssueReader>;
}

/** More would drown the reader of a proposal. */
const most = 6;
/** Rules that read an evaluation rather than a demand. */
const evaluating = new Set(['is-called', 'is', 'does', 'has-or-makes', 'its-own', 'of-it']);

const inside = ({ start, end }: Span, outer: Span): boolean => start >= outer.start && end <= outer.end;

function toSentence(
  tokens: readonly Token[],
  { modality, mentions }: StatementWords,
  issues: readonly IssueReader[],
): Sentence {
  const stems = stemsIn(tokens);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    tokens,
    stems,
    reading: readSentence(tokens),
    mood: moodOf(tokens, modality),
    mentions: mentions.filter((mention) => inside(mention, span)),
    touched: touchedIssues(issues, stems),
  };
}

const spans = (tokens: readonly Token[], places: readonly number[]): [number, number][] =>
  [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((at): [number, number][] => (tokens[at] ? [[tokens[at].start, tokens[at].end]] : []));

interface IssueAttitude extends Attitude {
  readonly hit: IssueHit;
  readonly sentence: Sentence;
}

interface JudgedIssue {
  readonly issue: IssueReader;
  readonly stance: ProposedStance;
  readonly best: IssueAttitude;
}

/** −2…2 by weight and mood; a condition takes one step off. */
function valueOf(weight: number, { strength, conditional }: Mood): StanceValue {
  if (weight === 0) return 0;
  const size = Math.abs(weight) >= 1.8 || (Math.abs(weight) >= 1.5 && strength === 2) ? 2 : 1;
  return ((conditional ? 1 : size) * Math.sign(weight)) as StanceValue;
}

function foundIn(
  issue: IssueReader,
  sentence: Sentence,
  { content, holders }: StatementWords,
): readonly IssueAttitude[] {
  const { tokens, stems, reading, mood, mentions, touched } = sentence;
  if (!touched.has(issue)) return [];
  const hits = issueHits(issue, tokens, stems, mentions);
  if (hits.length === 0) return [];
  const limit = othersWordsFrom(tokens, mentions, holders, content);
  return hits
    .filter(
      ({ from, to }) =>
        from < limit && (tokens[to]?.end ?? 0) > content.start && (tokens[from]?.start ?? 0) < content.end,
    )
    .map((hit) => ({ ...attitudeToward(issue, reading, hit, mood), hit, sentence }))
    .filter(({ charges }) => charges.length > 0);
}

function judgeIssue(issue: IssueReader, sentences: readonly Sentence[], statement: StatementWords): JudgedIssue | null {
  const found = sentences.flatMap((sentence) => foundIn(issue, sentence, statement));
  const [best] = [...found].sort(
    (a, b) => Math.abs(b.weight) * b.hit.weight - Math.abs(a.weight) * a.hit.weight || a.hit.from - b.hit.from,
  );
  if (!best) return null;
  const { sentence, hit, charges, weight } = best;
  const neither = found.some(({ balanced }) => balanced) && Math.abs(weight) < 1;
  const confidence = Math.min(0.95, 0.35 + 0.25 * hit.weight + 0.15 * Math.min(2, Math.abs(weight)));
  const stance: ProposedStance = {
    target: { issue: issue.slug },
    value: neither ? 0 : valueOf(weight, sentence.mood),
    confidence: Math.round(confidence * 100) / 100,
    evidence: spans(sentence.tokens, [...charges.flatMap((charge) => charge.tokens), hit.from, hit.to]),
    at: [sentence.tokens[hit.from]?.start ?? 0, sentence.tokens[hit.to]?.end ?? 0],
    rules: [...new Set(charges.map(({ rule }) => rule))],
  };
  return { issue, stance, best };
}

/**
 * Words that call something hasty judge how it is done: where a verdict is asked about it, other issues don't take
 * them.
 */
function withoutBorrowedVerdicts(judged: readonly JudgedIssue[]): readonly JudgedIssue[] {
  const overlaps = (a: IssueAttitude, b: IssueAttitude) =>
    a.sentence === b.sentence && a.hit.from <= b.hit.to && b.hit.from <= a.hit.to;
  const verdicts = judged.filter(({ issue }) => issue.kind === 'verdict');
  return judged.filter(
    ({ issue, best, stance }) =>
      issue.kind === 'verdict' ||
      stance.rules.some((rule) => !evaluating.has(rule)) ||
      !verdicts.some((verdict) => overlaps(verdict.best, best)),
  );
}

function judgeActors(sentences: readonly Sentence[], { holders, content }: StatementWords): readonly ProposedStance[] {
  const stances = sentences.flatMap(({ reading, mentions, mood }) =>
    chargedActors(
      reading,
      mentions.filter((mention) => mention.end > content.start && mention.start < content.end),
      holders,
    ).map(({ actor, at, weight, charges, confidence }): ProposedStance => ({
      target: { actor },
      value: valueOf(weight, { ...mood, strength: 2 }),
      confidence,
      evidence: spans(
        reading.tokens,
        charges.flatMap(({ tokens }) => tokens),
      ),
      at: [at.start, at.end],
      rules: charges.map(({ rule }) => rule),
    })),
  );
  const byActor = new Map<string, ProposedStance>();
  for (const stance of stances) {
    const slug = 'actor' in stance.target ? stance.target.actor : '';
    const known = byActor.get(slug);
    if (!known || known.confidence < stance.confidence) byActor.set(slug, stance);
  }
  return [...byActor.values()];
}

/**
 * What a statement says of each issue it takes up and of each actor it judges, the surest first; empty where it says
 * nothing.
 */
export function judgeStances(statement: StatementWords, issues: readonly IssueReader[]): readonly ProposedStance[] {
  const sentences = statement.sentences.map((tokens) => toSentence(tokens, statement, issues));
  const onIssues = withoutBorrowedVerdicts(issues.flatMap((issue) => judgeIssue(issue, sentences, statement) ?? []));
  const implied = new Set(onIssues.flatMap(({ issue }) => [...issue.bearsOn]));
  const onActors = judgeActors(sentences, statement).filter(
    ({ target }) => !('actor' in target && implied.has(target.actor)),
  );
  return [...onIssues.map(({ stance }) => stance), ...onActors]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most);
}
