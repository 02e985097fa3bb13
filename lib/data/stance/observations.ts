import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Outlet } from '@/lib/domain/outlet/outlet';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { leftOutAs, mostObserved, type Observation } from '@/lib/domain/stance/observation';
import { holdersOf } from '@/lib/domain/statement/statement';
import type { Capacity, Modality } from '@/lib/domain/utterance/utterance';
import { readActors, type Actors } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { inPieces } from '../in-pieces';
import { countStatements, listStatementIds } from '../filter/statement-ids';
import { readOutlets } from '../outlet/outlet';
import { named, rememberedNow } from '../remembered';
import { readScoreNames, scoreFields, toScore, type ScoreNames } from './scores';
import { scoreWhere } from '../filter/score-filter';
import type { StatementFilter } from '../filter/statement-filter';

const observedFields = (archive: Archive, filter: StatementFilter) => {
  const inForce = inForceAt(archive.version);
  return {
    key: true,
    versions: { where: inForce, include: { occasion: { select: { slug: true } } } },
    principals: { where: inForce, orderBy: { id: 'asc' }, select: { actorId: true, claimedById: true } },
    reports: {
      where: { versions: { some: inForce } },
      select: { article: { select: { versions: { where: inForce, select: { outletId: true } } } } },
    },
    scores: { ...scoreFields(archive), where: scoreWhere(archive, filter) },
  } as const;
};

const readRows = (archive: Archive, filter: StatementFilter, ids: readonly number[]) =>
  archive.db.statement.findMany({
    where: { id: { in: [...ids] }, scores: { some: inForceAt(archive.version) } },
    select: observedFields(archive, filter),
  });

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** Whom and what the rows name, by id. */
interface Names {
  readonly actors: Actors;
  readonly outlets: ReadonlyMap<number, Outlet>;
  readonly scores: ScoreNames;
}

const outletsOf = ({ reports }: Row): number[] =>
  reports.flatMap(({ article }) => article.versions.map(({ outletId }) => outletId));

const actorsOf = ({ versions, principals }: Row): number[] => [
  ...versions.map(({ speakerId }) => speakerId),
  ...principals.flatMap(({ actorId, claimedById }) => [actorId, ...(claimedById === null ? [] : [claimedById])]),
];

const readNames = async (archive: Archive, rows: readonly Row[]): Promise<Names> => ({
  actors: await readActors(archive, rows.flatMap(actorsOf)),
  outlets: await readOutlets(archive, rows.flatMap(outletsOf)),
  scores: await readScoreNames(
    archive,
    rows.flatMap(({ scores }) => scores),
  ),
});

function toObservations(row: Row, names: Names, rule: CountingRule): Observation[] {
  const [fields] = row.versions;
  if (!fields) return [];
  const { actors, outlets } = names;
  const speaker = named(actors, fields.speakerId);
  const capacity = fields.capacity as Capacity;
  const principals = row.principals.map(({ actorId, claimedById }) => ({
    actor: named(actors, actorId),
    claimedBy: claimedById === null ? null : named(actors, claimedById),
  }));
  const shared = {
    statementKey: row.key,
    summary: fields.summary,
    speaker,
    capacity,
    modality: fields.modality as Modality,
    saidOn: fields.saidOn,
    precision: fields.precision as DatePrecision,
    occasionSlug: fields.occasion?.slug ?? null,
    outlets: [...new Set(outletsOf(row))].map((id) => named(outlets, id)),
    reportCount: row.reports.length,
    joint: principals.length > 1,
  };
  const scores = row.scores.map((score) => toScore(score, names.scores));
  return holdersOf({ capacity, speaker, principals }).flatMap(({ actor: holder, claimedBy }) =>
    scores.map((score) => {
      const observation = { ...shared, holder, claimedBy, score };
      return { ...observation, leftOut: leftOutAs(observation, rule) };
    }),
  );
}

const byDay = (a: Observation, b: Observation): number =>
  a.saidOn.localeCompare(b.saidOn) ||
  a.statementKey.localeCompare(b.statementKey) ||
  a.score.target.id - b.score.target.id;

/** The scores of these statements as held by each holder, those the filter is about, by day, then statement. */
export async function listObservationsOf(
  archive: Archive,
  ids: readonly number[],
  filter: StatementFilter = {},
  rule: CountingRule = defaultCounting,
): Promise<Observation[]> {
  const rows: Row[] = [];
  for (const some of inPieces(ids)) rows.push(...(await readRows(archive, filter, some)));
  const names = await readNames(archive, rows);
  const observations = rows.flatMap((row) => toObservations(row, names, rule));
  const held =
    filter.holder === undefined ? observations : observations.filter(({ holder }) => holder.slug === filter.holder);
  return held.sort(byDay);
}

/**
 * Every score as held by each holder of its statement, by day, then statement, of the newest 5,000: what figures and
 * cells stand on. Those of the whole collection as it is now, which several pages show, are read once a version.
 */
export function listObservations(
  archive: Archive,
  filter: StatementFilter = {},
  rule: CountingRule = defaultCounting,
  most = mostObserved,
): Promise<readonly Observation[]> {
  const read = async (): Promise<readonly Observation[]> => {
    const ids = await listStatementIds(archive, filter, { order: 'newest', limit: most });
    return listObservationsOf(
      archive,
      ids.map(({ id }) => id),
      filter,
      rule,
    );
  };
  const isShared = Object.keys(filter).length === 0 && rule === defaultCounting && most === mostObserved;
  return isShared ? rememberedNow(archive, 'observations', read) : read();
}

/** What pictures stand on, and whether some of it is missing: more than 5,000 statements are not all read. */
export interface HolderObservations {
  /** In date order. */
  readonly observations: readonly Observation[];
  /** Of whom most is said: what was read of it, in date order, and how many statements there are. */
  readonly read: readonly Observation[];
  readonly all: number;
}

/**
 * The newest `most` statements, and of each of these holders as many of its own, so that what others said since takes
 * nothing away from it. Without holders `read` and `all` are those of everything.
 */
export async function observeHolders(
  archive: Archive,
  holders: readonly string[],
  filter: StatementFilter = {},
  most = mostObserved,
): Promise<HolderObservations> {
  const newest = (of: StatementFilter) => listObservations(archive, of, defaultCounting, most);
  const [whole, all] = await Promise.all([newest(filter), countStatements(archive, filter)]);
  if (holders.length === 0 || all <= most) return { observations: whole, read: whole, all };
  const named = new Set(holders);
  const each = await Promise.all(
    [...named].map(async (holder) => {
      const own = { ...filter, holder };
      const [read, statements] = await Promise.all([newest(own), countStatements(archive, own)]);
      return { read, all: statements };
    }),
  );
  const [loudest] = [...each].sort((a, b) => b.all - a.all);
  const others = whole.filter(({ holder }) => !named.has(holder.slug));
  return {
    observations: [...others, ...each.flatMap(({ read }) => read)].sort(byDay),
    read: loudest?.read ?? [],
    all: loudest?.all ?? 0,
  };
}
