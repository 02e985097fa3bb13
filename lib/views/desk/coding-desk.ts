import type { ActorReference } from '@/lib/domain/actor/actor';
import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import type { CodebookVersion } from '@/lib/domain/codebook/codebook';
import type { Issue } from '@/lib/domain/issue/issue';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import { targetName, type Target } from '@/lib/domain/target/target';
import { choiceOf, type AnnotationValues } from '../form/annotation-form';
import { signed } from '../words/stance-words';
import { judgedByChange, toTargetCoding, toTargetCodings, type TargetCoding } from './target-coding';
import { actorKey, issueKey } from '../words/target-words';

/** What may be judged besides the targets already named: every other issue, and actors other than the holders. */
export interface TargetChoice {
  readonly key: string;
  readonly name: string;
}

/** The target in the form, with what the codebook says of it and how the form opens. */
interface ChosenTarget extends TargetCoding {
  readonly issue: Issue | null;
  readonly values: AnnotationValues;
  /** The score in force: "China: +1", "China: not settled since …", "China: no score". */
  readonly now: string;
}

export interface CodingDesk {
  readonly statement: Statement;
  readonly codings: readonly TargetCoding[];
  readonly chosen: ChosenTarget | null;
  readonly issueChoices: readonly TargetChoice[];
  readonly actorChoices: readonly TargetChoice[];
  readonly codebook: CodebookVersion | null;
  /** The values each change gave, in words, by its number. */
  readonly judged: ReadonlyMap<number, string>;
}

interface DeskInput {
  readonly statement: Statement;
  readonly judgements: readonly JudgementRecord[];
  readonly issues: readonly Issue[];
  readonly actors: readonly ActorReference[];
  readonly codebook: CodebookVersion | null;
  /** The slug of who judges. */
  readonly coder: string | null;
  /** The target asked for, by key. */
  readonly target: string | undefined;
}

function nowWords({ target, score, basis }: TargetCoding): string {
  const name = targetName(target);
  if (score?.state === 'open') return `${name}: ${basis}`;
  const value = score?.value ?? null;
  return value === null ? `${name}: no score` : `${name}: ${signed(value)}`;
}

/** The form opens on what this coder judged before, if anything. */
function choose(input: DeskInput, coding: TargetCoding): ChosenTarget {
  const { statement, coder, issues } = input;
  const own = coding.annotations.find((annotation) => annotation.coder?.slug === coder);
  const { target } = coding;
  return {
    ...coding,
    issue: target.kind === 'issue' ? (issues.find(({ slug }) => slug === target.issue.slug) ?? null) : null,
    values: {
      statementKey: statement.key,
      target: target.key,
      value: own ? choiceOf(own.value) : '',
      reason: own?.reason ?? '',
      settle: false,
      adjudicationSeen: String(coding.adjudicationSeen),
    },
    now: nowWords(coding),
  };
}

function knownTargets({ issues, actors, statement }: DeskInput): readonly Target[] {
  const holders = holdersOf(statement).map(({ actor }) => actor.slug);
  return [
    ...issues
      .filter(({ retired }) => !retired)
      .map((issue) => ({ id: 0, key: issueKey(issue), kind: 'issue' as const, issue })),
    ...actors
      .filter(({ slug }) => !holders.includes(slug))
      .map((actor) => ({ id: 0, key: actorKey(actor), kind: 'actor' as const, actor })),
  ];
}

/**
 * A target asked for that nobody named yet is judged for the first time; else the first named one stands in the form.
 */
export function toCodingDesk(input: DeskInput): CodingDesk {
  const { statement, judgements } = input;
  const codings = toTargetCodings(statement.scores, judgements);
  const named = new Set(codings.map(({ target }) => target.key));
  const known = knownTargets(input);
  const added = known.find(({ key }) => key === input.target && !named.has(key));
  const coding = added
    ? toTargetCoding(added, statement.scores, judgements)
    : (codings.find(({ target }) => target.key === input.target) ?? codings[0] ?? null);
  const choices = (kind: Target['kind']): TargetChoice[] =>
    known
      .filter((target) => target.kind === kind && !named.has(target.key))
      .map((target) => ({ key: target.key, name: targetName(target) }));
  return {
    statement,
    codings,
    chosen: coding && choose(input, coding),
    issueChoices: choices('issue'),
    actorChoices: choices('actor'),
    codebook: input.codebook,
    judged: judgedByChange(judgements),
  };
}
