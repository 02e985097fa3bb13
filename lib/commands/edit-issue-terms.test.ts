import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyChain } from '@/lib/data/history/verify-chain';
import { readIssueTerms } from '@/lib/data/issue-terms';
import { findCodebook, findIssueBySlug } from '@/lib/data/issues';
import type { Person } from '@/lib/domain/change/refusal';
import { seededDesk } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import type { TestDatabase } from '@/lib/testing/template-database';
import { editIssueTerms } from './edit-issue-terms';
import { revertChange } from './revert-change';

const slug = 'troop-withdrawal';

let database: TestDatabase;
let editor: Person;
let coder: Person;
beforeEach(async () => {
  ({ database, editor, coder } = await seededDesk());
});
afterEach(() => database.close());

const stored = async () => {
  const found = await readIssueTerms(database.reader, slug);
  if (!found) throw new Error('The seed lost its issue.');
  return found;
};
const edit = (terms: readonly string[], fieldsVersion: number, { by = editor, of = slug } = {}) => database.writer.command((tx) =>
  editIssueTerms(tx, { slug: of, terms, fieldsVersion, reason: 'The press says so.' }, by, testInstant));

it('adds a term and drops one, alters no score and no codebook, and undo restores them', async () => {
  const { terms, fieldsVersion } = await stored();
  const scores = await database.reader.stanceScore.findMany();
  const codebook = await findCodebook(await database.archive());
  const wished = [...terms.slice(1), 'march home'];
  expect((await edit(wished, fieldsVersion)).ok).toBe(true);
  expect((await findIssueBySlug(await database.archive(), slug))?.terms).toEqual(wished);
  expect(await database.reader.stanceScore.findMany()).toEqual(scores);
  expect(await findCodebook(await database.archive())).toEqual(codebook);
  const { head: seq } = await database.archive();
  expect((await findIssueBySlug(await database.archive(seq - 1), slug))?.terms).toEqual(terms);
  const undone = await database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, editor, testInstant));
  expect(undone.ok).toBe(true);
  expect([...(await stored()).terms].sort()).toEqual([...terms].sort());
  expect(await verifyChain(database.reader)).toBeNull();
});

it('refuses a coder, no difference, an issue that is not there, and the second editor', async () => {
  const { terms, fieldsVersion } = await stored();
  expect(await edit(['x'], fieldsVersion, { by: coder })).toMatchObject({ refusal: { code: 'may-not', permission: 'edit-issue-terms' } });
  expect(await edit(terms, fieldsVersion)).toMatchObject({ refusal: { code: 'unchanged' } });
  expect(await edit(['x'], fieldsVersion, { of: 'weather' })).toMatchObject({ refusal: { code: 'unknown-issue' } });
  await edit(['drawdown'], fieldsVersion);
  expect(await edit(terms, fieldsVersion)).toMatchObject({ refusal: { code: 'stale-version', earlier: { by: 'Edda' }, saved: { terms: 'drawdown' } } });
});
