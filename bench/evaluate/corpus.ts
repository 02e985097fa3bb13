import path from 'node:path';
import { sureEnough } from '@/lib/domain/proposal/default-view';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import { readCorpus, type Corpus, type GoldArticle, type GoldStatement } from './corpus-data';
import type { Figure, Measurement } from './figure';
import { pairSpans } from './pair-spans';
import { itemAt } from '@/lib/extraction/text/item-at';

interface Match {
  readonly article: GoldArticle;
  readonly proposal: Proposal;
  readonly gold: GoldStatement;
}

interface ArticleScore {
  readonly article: GoldArticle;
  readonly matches: readonly Match[];
  readonly missed: readonly { gold: GoldStatement; quote: string }[];
  readonly surplus: readonly Proposal[];
}

const root = path.resolve(import.meta.dirname, '../..');

/** Proposals from the corpus's articles against the statements coded in them; its own actors and issues are given. */
export function measureCorpus(shared: string): Measurement {
  const corpus = readCorpus(shared, root);
  const knowledge = withActors(builtInKnowledge, corpus.actors);
  const issues = corpus.issues.map(readIssue);
  const scores = corpus.articles.map((article) =>
    scoreArticle(article, corpus, extract(article.text, { ...article, knowledge, issues }).proposals),
  );
  return {
    figures: figuresOf(scores, corpus.whole ? 'corpus' : 'seeded passages'),
    misses: scores.flatMap(missesOf),
    missing: corpus.whole
      ? null
      : `The whole articles are not at ${path.join(shared, 'corpus')}; the seeded passages were read instead.`,
  };
}

function scoreArticle(article: GoldArticle, corpus: Corpus, proposals: readonly Proposal[]): ArticleScore {
  const gold = corpus.statements.flatMap((statement) =>
    statement.reports.filter((report) => report.article === article.slug).map((report) => ({ ...report, statement })),
  );
  // Two speakers of one passage stand at one span: of equal pairs the one with the right speaker is meant.
  const pairs = pairSpans(
    proposals,
    gold,
    0.3,
    (found, at) => proposals[found]?.speaker.slug === gold[at]?.statement.speaker,
  );
  return {
    article,
    matches: pairs.map((pair) => ({
      article,
      proposal: itemAt(proposals, pair.found),
      gold: itemAt(gold, pair.gold).statement,
    })),
    missed: gold
      .filter((_, index) => !pairs.some((pair) => pair.gold === index))
      .map((each) => ({ gold: each.statement, quote: each.quote })),
    surplus: proposals.filter((_, index) => !pairs.some((pair) => pair.found === index)),
  };
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
const rightSpeaker = ({ proposal, gold }: Match): boolean => proposal.speaker.slug === gold.speaker;
const rightPrincipals = ({ proposal, gold }: Match): boolean =>
  sameSet(
    proposal.principals,
    gold.principals.map((each) => each.actor),
  );
const rightModality = ({ proposal, gold }: Match): boolean => proposal.modality === gold.modality;
const rightDate = ({ proposal, gold }: Match): boolean => proposal.saidOn === gold.said_on;
const nameOf = (target: Proposal['stances'][number]['target']): string =>
  'issue' in target ? `issue ${target.issue}` : `actor ${target.actor}`;

/** For each target that both name: the gold value and the proposed one. */
const sharedStances = ({ proposal, gold }: Match): readonly { target: string; gold: number; found: number }[] =>
  gold.stances.flatMap((each) =>
    proposal.stances
      .filter((one) => nameOf(one.target) === nameOf(each.target))
      .map((one) => ({ target: nameOf(each.target), gold: each.value, found: one.value })),
  );

const isDefault = (proposal: Proposal): boolean => proposal.confidence >= sureEnough;

/** A figure of so many right of all, 0 where there are none. */
type Share = (name: string, right: number, all: number, floor?: number, aim?: number) => Figure;

function figuresOf(scores: readonly ArticleScore[], data: string): readonly Figure[] {
  const share: Share = (figure, right, all, floor, aim) => ({
    data,
    figure,
    reached: all === 0 ? 0 : right / all,
    floor: floor ?? null,
    aim: aim ?? null,
  });
  const matches = scores.flatMap((each) => each.matches);
  return [...foundFigures(scores, matches, share), ...fieldFigures(matches, share)];
}

/** Whether what is there is found, and nothing else: of all proposals, and of those shown at first. */
function foundFigures(scores: readonly ArticleScore[], matches: readonly Match[], share: Share): readonly Figure[] {
  const missed = scores.flatMap((each) => each.missed).length;
  const surplus = scores.flatMap((each) => each.surplus).length;
  const shown = scores
    .flatMap((each) => [...each.surplus, ...each.matches.map((match) => match.proposal)])
    .filter(isDefault).length;
  const shownMatches = matches.filter(({ proposal }) => isDefault(proposal)).length;
  return [
    share('recall at 0.3', matches.length, matches.length + missed, 0.9, 0.97),
    share('precision at 0.3', matches.length, matches.length + surplus, 0.8, 0.92),
    share('precision in the default view', shownMatches, shown),
    share('recall in the default view', shownMatches, matches.length + missed),
  ];
}

/** Whether what is said of a statement that was found is right. */
function fieldFigures(matches: readonly Match[], share: Share): readonly Figure[] {
  const stances = matches.flatMap(sharedStances);
  const sameSign = stances.filter((each) => Math.sign(each.gold) === Math.sign(each.found));
  const count = (isRight: (match: Match) => boolean): number => matches.filter(isRight).length;
  return [
    share('speaker', count(rightSpeaker), matches.length, 0.92, 0.97),
    share('principals', count(rightPrincipals), matches.length, 0.92, 0.97),
    share('date', count(rightDate), matches.length, 0.9, 0.95),
    share('modality', count(rightModality), matches.length),
    share('sign on shared targets', sameSign.length, stances.length, 0.75, 0.85),
    share('targets found', stances.length, matches.flatMap(({ gold }) => gold.stances).length),
  ];
}

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}…` : text).replace(/\s+/g, ' ');

function missesOf({ article, matches, missed, surplus }: ArticleScore): readonly string[] {
  const wrong = matches.flatMap((match) => {
    const { proposal, gold } = match;
    return [
      ...(rightSpeaker(match) ? [] : [`speaker ${proposal.speaker.slug} instead of ${gold.speaker}`]),
      ...(rightPrincipals(match)
        ? []
        : [
            `principals ${proposal.principals.join(', ') || 'none'} instead of ` +
              (gold.principals.map((each) => each.actor).join(', ') || 'none'),
          ]),
      ...(rightModality(match) ? [] : [`modality ${proposal.modality} instead of ${gold.modality}`]),
      ...(rightDate(match) ? [] : [`date ${proposal.saidOn} instead of ${gold.said_on}`]),
      ...sharedStances(match)
        .filter((each) => Math.sign(each.gold) !== Math.sign(each.found))
        .map((each) => `toward ${each.target} ${each.found} instead of ${each.gold}`),
    ].map((what) => `${article.slug}: ${what}: ${short(proposal.quote)}`);
  });
  return [
    ...missed.map(({ quote }) => `${article.slug}: not found: ${short(quote)}`),
    ...surplus.map((proposal) => `${article.slug}: no statement (${proposal.confidence}): ${short(proposal.quote)}`),
    ...wrong,
  ];
}
