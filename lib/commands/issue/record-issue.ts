import { recordChange } from '@/lib/data/change/record-change';
import { issueSlugs, listIssueLabels } from '@/lib/data/issue/issue-fields';
import type { Transaction } from '@/lib/data/transact';
import { writeCodebookVersion, writeNextIssue } from '@/lib/data/issue/codebook-rows';
import { UnknownName } from '@/lib/data/identity/identities';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { findLabelClash } from '@/lib/domain/issue/label-clash';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

/** The desk's own address for what is not recorded yet. */
const reserved = 'new';

/**
 * Records an issue under a slug made of its label, and publishes the codebook with it, as one change. Refuses a label
 * that another issue has, an actor nobody recorded, and an issue where no codebook is published.
 */
export async function recordIssue(
  tx: Transaction,
  { fields, reason }: { readonly fields: Omit<IssueFields, 'retired'>; readonly reason: string },
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-issue')) return refused({ code: 'may-not', permission: 'edit-issue' });
  const clash = findLabelClash(fields.label, null, await listIssueLabels(tx));
  if (clash) return refused({ code: 'label-taken', field: 'label', label: clash.label });
  const taken = await issueSlugs(tx);
  const slug = freeSlug(slugOf(fields.label), 'issue', (wished) => wished === reserved || taken.has(wished));
  try {
    return await recordChange(
      tx,
      { at, byId: by.coderId, verb: 'record-issue', subject: `issue:${slug}`, reason },
      async (seq) => {
        if (!(await writeNextIssue(tx, seq, { ...fields, slug }))) return refused({ code: 'no-codebook' });
        await writeCodebookVersion(tx, seq);
        return accepted(null);
      },
    );
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: 'bearings', named: error.named });
  }
}
