import { recordChange } from '@/lib/data/change/record-change';
import { listIssueLabels, readIssueFields, type StoredIssue } from '@/lib/data/issue/issue-fields';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { nextRevision, writeCodebookVersion } from '@/lib/data/issue/codebook-rows';
import { UnknownName } from '@/lib/data/identity/identities';
import { replaceBearings, replaceIssueVersion, replaceTerms } from '@/lib/data/issue/issue-edits';
import { statementsJudgedToward } from '@/lib/data/issue/issue-undo';
import { deriveScores } from '@/lib/data/stance/score-rows';
import type { CommandRefusal, Person, SavedTexts } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { bearingsText, differsInMeaning, type IssueFields, type MeaningChange } from '@/lib/domain/issue/issue-fields';
import { termsText } from '@/lib/domain/issue/issue-terms';
import { findLabelClash } from '@/lib/domain/issue/label-clash';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface IssueEdit {
  readonly slug: string;
  readonly fields: IssueFields;
  /** What the editor says of the proposition's meaning; null for an edit that says nothing of it. */
  readonly meaning: MeaningChange | null;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

const savedTexts = ({
  label,
  proposition,
  forPole,
  againstPole,
  note,
  terms,
  bearings,
  retired,
}: IssueFields): SavedTexts => ({
  label,
  proposition,
  forPole,
  againstPole,
  note: note ?? '',
  terms: termsText(terms),
  bearings: bearingsText(bearings),
  retired: retired ? 'retired' : 'in use',
});

async function findFault(
  tx: Transaction,
  { slug, fields, meaning, fieldsVersion: seen }: IssueEdit,
  stored: StoredIssue,
): Promise<CommandRefusal | null> {
  const { fieldsVersion } = stored;
  if (fieldsVersion !== seen)
    return {
      code: 'stale-version',
      earlier: await describeChange(tx, fieldsVersion),
      saved: savedTexts(stored.fields),
    };
  const clash = findLabelClash(fields.label, slug, await listIssueLabels(tx));
  if (clash) return { code: 'label-taken', field: 'label', label: clash.label };
  if (meaning === null && fields.proposition !== stored.fields.proposition) {
    return {
      code: 'fields-disagree',
      field: 'meaning',
      message: 'The proposition reads differently: say whether its meaning changed.',
    };
  }
  if (meaning === 'changed' && !differsInMeaning(fields, stored.fields)) {
    return {
      code: 'fields-disagree',
      field: 'meaning',
      message: 'Proposition, its two ends and note read as before: write what they mean now, or choose the first.',
    };
  }
  return null;
}

async function writeEdit(
  tx: Transaction,
  seq: number,
  { fields, meaning }: IssueEdit,
  { id, revision }: StoredIssue,
): Promise<Result<null, CommandRefusal>> {
  const revised = meaning === 'changed';
  const worded = await replaceIssueVersion(tx, seq, id, {
    ...fields,
    revision: revised ? await nextRevision(tx, id) : revision,
  });
  const borne = await replaceBearings(tx, seq, id, fields.bearings);
  const termed = await replaceTerms(tx, seq, id, fields.terms);
  if (worded || borne) await writeCodebookVersion(tx, seq);
  if (revised)
    for (const statementId of await statementsJudgedToward(tx, [id])) await deriveScores(tx, seq, statementId);
  return worded || borne || termed ? accepted(null) : refused({ code: 'unchanged' });
}

/**
 * Replaces an issue's fields where they differ, and publishes the codebook with them in the same change, unless terms
 * alone differ, which the codebook does not hold. A changed meaning counts the revision up: judgements of the one
 * before stay recorded and no longer make a score. Refuses when the issue was edited since the form was opened, a label
 * that another has, and a proposition that reads differently without a word on its meaning.
 */
export async function editIssue(
  tx: Transaction,
  edit: IssueEdit,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-issue')) return refused({ code: 'may-not', permission: 'edit-issue' });
  const { slug, reason } = edit;
  try {
    return await recordChange(
      tx,
      { at, byId: by.coderId, verb: 'edit-issue', subject: `issue:${slug}`, reason },
      async (seq) => {
        const stored = await readIssueFields(tx, slug);
        if (!stored) return refused({ code: 'unknown-issue', slug });
        const fault = await findFault(tx, edit, stored);
        return fault ? refused(fault) : writeEdit(tx, seq, edit, stored);
      },
    );
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: 'bearings', named: error.named });
  }
}
