import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Publication, Statement } from '@/lib/domain/statement/statement';
import type { Capacity, Modality } from '@/lib/domain/utterance/utterance';
import { readActors, roleFields, toRole, type Actors } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { inPieces } from '../in-pieces';
import { occasionFields, toOccasion } from '../occasion/occasions';
import { named } from '../remembered';
import { readReportNames, reportFields, toReport, type ReportNames } from '../report/reports';
import { readScoreNames, scoreFields, toScore, type ScoreNames } from '../stance/scores';
import { listIdsByKey, type KeyRange } from '../filter/keyed-ids';
import { countStatements, listStatementIds, type ListPlace } from '../filter/statement-ids';
import { publishedAt } from '../filter/published';
import type { StatementFilter } from '../filter/statement-filter';

const statementFields = (archive: Archive) => {
  const inForce = inForceAt(archive.version);
  return {
    id: true,
    key: true,
    versions: {
      where: inForce,
      include: {
        speaker: { select: { roles: roleFields(archive) } },
        occasion: occasionFields(archive),
      },
    },
    principals: { where: inForce, orderBy: { id: 'asc' }, select: { actorId: true, claimedById: true } },
    addressees: { where: inForce, orderBy: { id: 'asc' }, select: { actorId: true } },
    reports: reportFields(archive),
    scores: scoreFields(archive),
  } as const;
};

const readRows = (archive: Archive, where: { readonly id: { readonly in: number[] } } | { readonly AND: object[] }) =>
  archive.db.statement.findMany({ where, select: statementFields(archive) });

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** Whom and what statements name, by id. */
interface Names {
  readonly actors: Actors;
  readonly reports: ReportNames;
  readonly scores: ScoreNames;
}

const actorsNamed = ({ versions, principals, addressees }: Row): number[] => [
  ...versions.flatMap(({ speakerId, speaker }) => [speakerId, ...speaker.roles.map(({ ofId }) => ofId)]),
  ...principals.flatMap(({ actorId, claimedById }) => [actorId, ...(claimedById === null ? [] : [claimedById])]),
  ...addressees.map(({ actorId }) => actorId),
];

const readNames = async (archive: Archive, rows: readonly Row[]): Promise<Names> => ({
  actors: await readActors(archive, rows.flatMap(actorsNamed)),
  reports: await readReportNames(
    archive,
    rows.flatMap(({ reports }) => reports),
  ),
  scores: await readScoreNames(
    archive,
    rows.flatMap(({ scores }) => scores),
  ),
});

function toStatement(row: Row, { actors, reports, scores }: Names): Statement[] {
  const [fields] = row.versions;
  if (!fields) return [];
  return [
    {
      id: row.id,
      key: row.key,
      summary: fields.summary,
      speaker: named(actors, fields.speakerId),
      speakerRoles: fields.speaker.roles.map((role) => toRole(role, actors)),
      capacity: fields.capacity as Capacity,
      principals: row.principals.map(({ actorId, claimedById }) => ({
        actor: named(actors, actorId),
        claimedBy: claimedById === null ? null : named(actors, claimedById),
      })),
      addressees: row.addressees.map(({ actorId }) => named(actors, actorId)),
      occasion: fields.occasion && toOccasion(fields.occasion),
      saidOn: fields.saidOn,
      precision: fields.precision as DatePrecision,
      venue: fields.venue,
      modality: fields.modality as Modality,
      condition: fields.condition,
      publication: fields.publication as Publication,
      reports: row.reports.flatMap((report) => toReport(report, reports)),
      scores: row.scores.map((score) => toScore(score, scores)),
    },
  ];
}

async function toStatements(archive: Archive, rows: readonly Row[]): Promise<Statement[]> {
  const names = await readNames(archive, rows);
  return rows.flatMap((row) => toStatement(row, names));
}

/** Statements by their ids, in the order of the ids. */
export async function readStatements(archive: Archive, ids: readonly number[]): Promise<Statement[]> {
  const found = new Map<number, Statement>();
  for (const some of inPieces(ids)) {
    const rows = await readRows(archive, { id: { in: some } });
    for (const statement of await toStatements(archive, rows)) found.set(statement.id, statement);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export interface StatementListing extends StatementFilter {
  readonly newestFirst?: boolean;
  /** Where the list is read on. */
  readonly after?: ListPlace | undefined;
  readonly limit: number;
}

/**
 * The first statements that pass the filter, by day, then key; at most `limit`. `countStatements` says how many there
 * are.
 */
export async function listStatements(archive: Archive, listing: StatementListing): Promise<Statement[]> {
  const { newestFirst = false, limit, after, ...filter } = listing;
  const order = newestFirst ? 'newest' : 'oldest';
  const ids = await listStatementIds(archive, filter, { order, after, limit });
  return readStatements(
    archive,
    ids.map(({ id }) => id),
  );
}

/** Every statement of one article or one occasion, oldest first: as many as there are. */
export async function listStatementsOf(
  archive: Archive,
  of: { readonly article: string } | { readonly occasion: string },
): Promise<Statement[]> {
  return listStatements(archive, { ...of, limit: await countStatements(archive, of) });
}

/** Statements by their keys, in the order of the keys; those that are not shown are left out. */
export async function listStatementsByKey(archive: Archive, keys: readonly string[]): Promise<Statement[]> {
  const shown = [{ key: { in: [...keys] } }, publishedAt(archive.version)];
  const rows = await archive.db.statement.findMany({ where: { AND: shown }, select: { id: true, key: true } });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return readStatements(
    archive,
    keys.flatMap((key) => ids.get(key) ?? []),
  );
}

/** A page of statements in the order of their keys, at most `take`: any number can be read page by page. */
export async function listStatementPage(
  archive: Archive,
  filter: StatementFilter,
  key: KeyRange,
  take: number,
): Promise<Statement[]> {
  return readStatements(archive, await listIdsByKey(archive, filter, key, take));
}

export async function findStatementByKey(archive: Archive, key: string): Promise<Statement | null> {
  const [statement] = await toStatements(
    archive,
    await readRows(archive, { AND: [{ key }, publishedAt(archive.version)] }),
  );
  return statement ?? null;
}
