import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

export interface StoredIssue {
  readonly id: number;
  readonly fields: IssueFields;
  /** Counts up when the proposition's meaning changes. */
  readonly revision: number;
  /** The newest change among the rows an edit form shows. */
  readonly fieldsVersion: number;
}

interface Validity {
  readonly validFrom: number;
  readonly validTo: number;
}

const isInForce = ({ validTo }: Validity): boolean => validTo === stillInForce;
const newest = (rows: readonly Validity[]): number =>
  rows.reduce((seq, row) => Math.max(seq, row.validFrom, isInForce(row) ? 0 : row.validTo), 0);

/**
 * An issue's fields as a form shows them now, and the version an edit must name; null when its recording was undone.
 */
export async function readIssueFields(tx: Transaction, slug: string): Promise<StoredIssue | null> {
  const row = await tx.issue.findUnique({
    where: { slug },
    select: {
      id: true,
      versions: true,
      terms: { orderBy: { id: 'asc' } },
      bearings: { orderBy: { id: 'asc' }, include: { actor: { select: { slug: true } } } },
    },
  });
  const version = row?.versions.find(isInForce);
  if (!row || !version) return null;
  const { label, proposition, forPole, againstPole, note, retired, revision } = version;
  const terms = row.terms.filter(isInForce).map(({ term }) => term);
  const bearings = row.bearings
    .filter(isInForce)
    .map(({ actor, sign }) => ({ actor: actor.slug, sign: sign as 1 | -1 }));
  return {
    id: row.id,
    revision,
    fields: { label, proposition, forPole, againstPole, note, retired, terms, bearings },
    fieldsVersion: newest([...row.versions, ...row.terms, ...row.bearings]),
  };
}

/** The labels of all issues in force, retired ones among them. */
export async function listIssueLabels(tx: Transaction): Promise<{ slug: string; label: string }[]> {
  const rows = await tx.issueVersion.findMany({
    where: { validTo: stillInForce },
    orderBy: { ordinal: 'asc' },
    select: { label: true, issue: { select: { slug: true } } },
  });
  return rows.map(({ label, issue }) => ({ slug: issue.slug, label }));
}

/** Whether an issue was ever recorded under a slug: an undone one keeps it. */
export async function issueSlugs(tx: Transaction): Promise<ReadonlySet<string>> {
  return new Set((await tx.issue.findMany({ select: { slug: true } })).map(({ slug }) => slug));
}
