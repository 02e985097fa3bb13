import type { z } from 'zod';
import type { Actor, ActorReference } from '@/lib/domain/actor/actor';
import type { Article, ArticleReference } from '@/lib/domain/article/article';
import type { Issue } from '@/lib/domain/issue/issue';
import type { Report } from '@/lib/domain/report/report';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { leftOutAs } from '@/lib/domain/stance/observation';
import { valueInForce, type StanceScore } from '@/lib/domain/stance/stance-score';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import type {
  apiActor,
  apiActorInFull,
  apiArticle,
  apiArticleInFull,
  apiIssue,
  apiReport,
  apiScore,
  apiStatement,
} from './api-schemas';

/** `/actors/china` → the page's address at the version. */
export type AddressOf = (path: string) => string;

const slugs = (actors: readonly { readonly slug: string }[]): string[] => actors.map(({ slug }) => slug);
/** A comma stands before every letter of a key: scores are in the order of their statements. */
export const scoreKey = (statement: string, target: string): string => `${statement},${target}`;

const holders = (statement: Statement) =>
  holdersOf(statement).map(({ actor, claimedBy }) => ({ actor: actor.slug, onTheWordOf: claimedBy?.slug ?? null }));

export function toApiActor({ slug, name, short, kind }: ActorReference, at: AddressOf): z.infer<typeof apiActor> {
  return { slug, name, short, kind, address: at(`/actors/${slug}`) };
}

export function toApiActorInFull(actor: Actor, at: AddressOf): z.infer<typeof apiActorInFull> {
  return {
    ...toApiActor(actor, at),
    note: actor.note,
    iso2: actor.iso2,
    until: actor.until,
    aliases: actor.aliases.map(({ name }) => name),
    roles: actor.roles.map(({ title, of, from, until, former }) => ({ title, of: of.slug, from, until, former })),
    relations: actor.relations.map(({ kind, to, on }) => ({ kind, to: to.slug, on })),
  };
}

export function toApiIssue(
  { slug, label, proposition, ordinal, againstPole, forPole, retired, bearings }: Issue,
  at: AddressOf,
): z.infer<typeof apiIssue> {
  const bearsOn = bearings.map(({ actor, sign }) => ({ actor: actor.slug, sign }));
  return { slug, label, proposition, ordinal, againstPole, forPole, retired, bearsOn, address: at(`/issues/${slug}`) };
}

export function toApiStatement(statement: Statement, at: AddressOf): z.infer<typeof apiStatement> {
  const {
    key,
    summary,
    speaker,
    capacity,
    addressees,
    occasion,
    saidOn,
    precision,
    venue,
    modality,
    condition,
    reports,
    scores,
  } = statement;
  return {
    key,
    summary,
    speaker: speaker.slug,
    capacity,
    holders: holders(statement),
    addressees: slugs(addressees),
    occasion: occasion?.slug ?? null,
    saidOn,
    precision,
    venue,
    modality,
    condition,
    reports: reports.map((report) => report.key),
    scores: scores.map(({ target }) => scoreKey(key, target.key)),
    address: at(`/statements/${key}`),
  };
}

export function toApiReport(statement: Statement, report: Report, at: AddressOf): z.infer<typeof apiReport> {
  const { key, article, mode, quote, span, intact, matchBasis, relays } = report;
  return {
    key,
    statement: statement.key,
    article: article.slug,
    outlet: article.outlet.slug,
    publishedOn: article.publishedOn,
    mode,
    quote,
    start: span.start,
    end: span.end,
    intact,
    matchBasis,
    relayedBy: slugs(relays),
    address: at(`/statements/${statement.key}`),
  };
}

/** Each holder with whether the score counts for it under the rule. */
function countedHolders(statement: Statement, score: StanceScore, rule: CountingRule) {
  const outlets = statement.reports.map(({ article }) => article.outlet);
  return holdersOf(statement).map(({ actor, claimedBy }) => ({
    actor: actor.slug,
    onTheWordOf: claimedBy?.slug ?? null,
    leftOut: leftOutAs({ score, claimedBy, capacity: statement.capacity, modality: statement.modality, outlets }, rule),
  }));
}

export function toApiScore(
  statement: Statement,
  score: StanceScore,
  rule: CountingRule,
  at: AddressOf,
): z.infer<typeof apiScore> {
  const { target, state, basis, reason, checked, since } = score;
  return {
    key: scoreKey(statement.key, target.key),
    statement: statement.key,
    target: target.key,
    holders: countedHolders(statement, score, rule),
    saidOn: statement.saidOn,
    value: valueInForce(score),
    state,
    basis,
    reason,
    checkedByAPerson: checked,
    since: { version: since.seq, at: since.at },
    address: at(`/statements/${statement.key}`),
  };
}

export function toApiArticle(
  { slug, title, outlet, publishedOn, textQuality }: ArticleReference,
  at: AddressOf,
): z.infer<typeof apiArticle> {
  return {
    slug,
    title,
    outlet: outlet.slug,
    outletName: outlet.name,
    publishedOn,
    textQuality,
    address: at(`/articles/${slug}`),
  };
}

/** The whole text only where the policy allows it and nothing of it is missing: never an excerpt's passages. */
function textOf({ textPolicy, passages, length }: Article): string | null {
  if (textPolicy !== 'full') return null;
  const text = passages.map((passage) => passage.text ?? '').join('');
  return text.length === length ? text : null;
}

export function toApiArticleInFull(article: Article, at: AddressOf): z.infer<typeof apiArticleInFull> {
  const { textPolicy, sha256, length } = article;
  return { ...toApiArticle(article, at), textPolicy, sha256, length, text: textOf(article) };
}
