import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Capacity, Modality, Publication, Statement } from '@/lib/domain/statement/statement';
import { actorFields, roleFields, toActor, toRole } from './actor-reference';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';
import { occasionFields, toOccasion } from './occasions';
import { reportFields, toReport } from './reports';
import { instantsOf, scoreFields, toScore } from './scores';
import { statementWhere, type StatementFilter } from './statement-filter';

const mostListed = 500;

const statementFields = (archive: Archive) => {
  const inForce = inForceAt(archive.version);
  const speaker = actorFields(archive);
  return {
    id: true,
    key: true,
    versions: {
      where: inForce,
      include: {
        speaker: { select: { ...speaker.select, roles: roleFields(archive) } },
        occasion: occasionFields(archive),
      },
    },
    principals: { where: inForce, orderBy: { id: 'asc' }, include: { actor: actorFields(archive), claimedBy: actorFields(archive) } },
    addressees: { where: inForce, orderBy: { id: 'asc' }, include: { actor: actorFields(archive) } },
    reports: reportFields(archive),
    scores: scoreFields(archive),
  } as const;
};

function readRows(archive: Archive, filter: StatementFilter) {
  return archive.db.statement.findMany({
    where: statementWhere(archive, filter),
    select: statementFields(archive),
    take: mostListed,
  });
}

/** Which keys a page holds: those after one, from one on, or just these. */
interface KeyRange {
  readonly gt?: string;
  readonly gte?: string;
  readonly in?: string[];
}

function readPage(archive: Archive, filter: StatementFilter, key: KeyRange, take: number) {
  return archive.db.statement.findMany({
    where: { AND: [statementWhere(archive, filter), { key }] },
    select: statementFields(archive),
    orderBy: { key: 'asc' },
    take,
  });
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function toStatement(row: Row, instants: ReadonlyMap<number, string>): Statement[] {
  const [fields] = row.versions;
  if (!fields) return [];
  return [{
    id: row.id,
    key: row.key,
    summary: fields.summary,
    speaker: toActor(fields.speaker),
    speakerRoles: fields.speaker.roles.map(toRole),
    capacity: fields.capacity as Capacity,
    principals: row.principals.map(({ actor, claimedBy }) => ({ actor: toActor(actor), claimedBy: claimedBy && toActor(claimedBy) })),
    addressees: row.addressees.map(({ actor }) => toActor(actor)),
    occasion: fields.occasion && toOccasion(fields.occasion),
    saidOn: fields.saidOn,
    precision: fields.precision as DatePrecision,
    venue: fields.venue,
    modality: fields.modality as Modality,
    condition: fields.condition,
    publication: fields.publication as Publication,
    reports: row.reports.flatMap(toReport),
    scores: row.scores.map((score) => toScore(score, instants)),
  }];
}

async function toStatements(archive: Archive, rows: readonly Row[]): Promise<Statement[]> {
  const instants = await instantsOf(archive, rows.flatMap((row) => row.scores.map((score) => score.validFrom)));
  return rows.flatMap((row) => toStatement(row, instants));
}

export interface StatementListing extends StatementFilter {
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

/** Statements that pass the filter, by day, then key; at most 500. */
export async function listStatements(archive: Archive, listing: StatementListing = {}): Promise<Statement[]> {
  const { newestFirst = false, limit = mostListed, ...filter } = listing;
  const statements = await toStatements(archive, await readRows(archive, filter));
  statements.sort((a, b) => a.saidOn.localeCompare(b.saidOn) || a.key.localeCompare(b.key));
  return (newestFirst ? statements.reverse() : statements).slice(0, limit);
}

/** A page of statements in the order of their keys, at most `take`: any number can be read page by page. */
export async function listStatementPage(archive: Archive, filter: StatementFilter, key: KeyRange, take: number): Promise<Statement[]> {
  return toStatements(archive, await readPage(archive, filter, key, take));
}

export async function findStatementByKey(archive: Archive, key: string): Promise<Statement | null> {
  const [statement] = await toStatements(archive, await readRows(archive, { key }));
  return statement ?? null;
}
