import type { Bearing, IssueFields } from '@/lib/domain/issue/issue-fields';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';
import { actorDirectory } from '../identity/identities';

/** Each answers whether anything differed: what is alike keeps its row. */
export async function replaceTerms(
  tx: Transaction,
  seq: number,
  issueId: number,
  terms: readonly string[],
): Promise<boolean> {
  const rows = await tx.issueTerm.findMany({ where: { issueId, validTo: stillInForce } });
  const gone = rows.filter((row) => !terms.includes(row.term)).map(({ id }) => id);
  const added = terms.filter((term) => !rows.some((row) => row.term === term));
  await tx.issueTerm.updateMany({ where: { id: { in: gone } }, data: { validTo: seq } });
  await tx.issueTerm.createMany({ data: added.map((term) => ({ issueId, term, validFrom: seq })) });
  return gone.length + added.length > 0;
}

type Words = Omit<IssueFields, 'terms' | 'bearings'>;
const wordNames = [
  'label',
  'proposition',
  'forPole',
  'againstPole',
  'note',
  'retired',
] as const satisfies readonly (keyof Words)[];

export async function replaceIssueVersion(
  tx: Transaction,
  seq: number,
  issueId: number,
  fields: Words & { readonly revision: number },
): Promise<boolean> {
  const row = await tx.issueVersion.findFirstOrThrow({ where: { issueId, validTo: stillInForce } });
  if (row.revision === fields.revision && wordNames.every((name) => row[name] === fields[name])) return false;
  await tx.issueVersion.update({ where: { id: row.id }, data: { validTo: seq } });
  const { label, proposition, forPole, againstPole, note, retired, revision } = fields;
  const { ordinal, publication } = row;
  await tx.issueVersion.create({
    data: {
      issueId,
      ordinal,
      publication,
      label,
      proposition,
      forPole,
      againstPole,
      note,
      retired,
      revision,
      validFrom: seq,
    },
  });
  return true;
}

interface BearingRow {
  readonly actorId: number;
  readonly sign: number;
}

/** Throws an `UnknownName` for an actor that is not recorded. */
export async function replaceBearings(
  tx: Transaction,
  seq: number,
  issueId: number,
  bearings: readonly Bearing[],
): Promise<boolean> {
  const actors = await actorDirectory(tx);
  const wished: readonly BearingRow[] = bearings.map(({ actor, sign }) => ({ actorId: actors.id(actor), sign }));
  const rows = await tx.issueBearing.findMany({ where: { issueId, validTo: stillInForce } });
  const same = (one: BearingRow, other: BearingRow): boolean =>
    one.actorId === other.actorId && one.sign === other.sign;
  const gone = rows.filter((row) => !wished.some((bearing) => same(row, bearing)));
  const added = wished.filter((bearing) => !rows.some((row) => same(row, bearing)));
  await tx.issueBearing.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { validTo: seq } });
  await tx.issueBearing.createMany({ data: added.map((bearing) => ({ ...bearing, issueId, validFrom: seq })) });
  return gone.length + added.length > 0;
}
