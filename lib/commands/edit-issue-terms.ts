import { recordChange } from '@/lib/data/history/record-change';
import { readIssueTerms } from '@/lib/data/issue-terms';
import { describeChange } from '@/lib/data/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceTerms } from '@/lib/data/writing/issue-edits';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/coder/coder';
import { termsText } from '@/lib/domain/issue/issue-terms';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface TermsEdit {
  readonly slug: string;
  readonly terms: readonly string[];
  /** The newest change among the terms the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

/** Replaces the words an issue is found by. Scores and the codebook stay as they are. Refuses when they were edited since the form was opened. */
export async function editIssueTerms(tx: Transaction, edit: TermsEdit, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-issue-terms')) return refused({ code: 'may-not', permission: 'edit-issue-terms' });
  const { slug, terms, reason } = edit;
  return recordChange(tx, { at, byId: by.coderId, verb: 'edit-issue-terms', subject: `issue:${slug}`, reason }, async (seq) => {
    const stored = await readIssueTerms(tx, slug);
    if (!stored) return refused({ code: 'unknown-issue', slug });
    if (stored.fieldsVersion !== edit.fieldsVersion) {
      return refused({ code: 'stale-version', earlier: await describeChange(tx, stored.fieldsVersion), saved: { terms: termsText(stored.terms) } });
    }
    return (await replaceTerms(tx, seq, stored.id, terms)) ? accepted(null) : refused({ code: 'unchanged' });
  });
}
