import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Capacity, Modality } from '@/lib/domain/utterance/utterance';
import type { StatementFields } from '@/lib/domain/statement/statement-input';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

const open = { where: { validTo: stillInForce } } as const;
const slugOnly = { select: { slug: true } } as const;

const fieldRows = {
  id: true,
  versions: { ...open, include: { speaker: slugOnly, occasion: slugOnly } },
  principals: { ...open, orderBy: { id: 'asc' }, include: { actor: slugOnly, claimedBy: slugOnly } },
  addressees: { ...open, orderBy: { id: 'asc' }, include: { actor: slugOnly } },
} as const;

/** The newest change that opened or closed any of the rows an edit form shows. */
async function newestEdit(tx: Transaction, statementId: number): Promise<number> {
  const closed = { statementId, validTo: { lt: stillInForce } };
  const ends = await Promise.all([
    tx.statementVersion.aggregate({ where: { statementId }, _max: { validFrom: true } }),
    tx.principal.aggregate({ where: { statementId }, _max: { validFrom: true } }),
    tx.addressee.aggregate({ where: { statementId }, _max: { validFrom: true } }),
  ]);
  const closings = await Promise.all([
    tx.principal.aggregate({ where: closed, _max: { validTo: true } }),
    tx.addressee.aggregate({ where: closed, _max: { validTo: true } }),
  ]);
  return Math.max(
    ...ends.map((end) => end._max.validFrom ?? 0),
    ...closings.map((closing) => closing._max.validTo ?? 0),
  );
}

/** A statement's fields as a form shows them now, other rows named by slug, and the version an edit must name. */
export async function readStatementFields(
  tx: Transaction,
  key: string,
): Promise<{ id: number; fields: StatementFields; fieldsVersion: number } | null> {
  const row = await tx.statement.findUnique({ where: { key }, select: fieldRows });
  const version = row?.versions[0];
  if (!row || !version) return null;
  const fields: StatementFields = {
    summary: version.summary,
    speaker: version.speaker.slug,
    capacity: version.capacity as Capacity,
    principals: row.principals.map(({ actor, claimedBy }) => ({
      actor: actor.slug,
      claimedBy: claimedBy?.slug ?? null,
    })),
    addressees: row.addressees.map(({ actor }) => actor.slug),
    occasion: version.occasion?.slug ?? null,
    saidOn: version.saidOn,
    precision: version.precision as DatePrecision,
    venue: version.venue,
    modality: version.modality as Modality,
    condition: version.condition,
  };
  return { id: row.id, fields, fieldsVersion: await newestEdit(tx, row.id) };
}
