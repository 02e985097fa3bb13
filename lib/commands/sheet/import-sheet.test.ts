import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listChanges } from '@/lib/data/change/changes';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { verifyChain } from '@/lib/testing/verify-chain';
import { isRefused, isUnchanged } from '@/lib/domain/sheet/sheet-plan';
import type { ColumnName } from '@/lib/domain/sheet/sheet-column';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { columnIndex, exportedSheet, importAll, preview, withCell } from '@/lib/testing/exported-sheet';
import { testInstant } from '@/lib/testing/people';
import { propertyRuns } from '@/lib/testing/property-runs';
import { editStatement } from '../statement/edit-statement';
import { revertChange } from '../change/revert-change';

let desk: Desk;
beforeEach(async () => {
  desk = await seededDesk();
});
afterEach(() => desk.database.close());

const newest = async () => desk.database.reader.change.findFirstOrThrow({ orderBy: { seq: 'desc' } });

/** The sheet without what each change alters: the version, and who checked. */
const said = (rows: readonly (readonly string[])[]) => {
  const passing = ['version', 'checked_by_a_person'].map((name) => columnIndex(name as ColumnName));
  return rows.map((row) => row.filter((_, index) => !passing.includes(index)));
};

describe('an exported sheet', () => {
  it('changes nothing when it comes back as it was', async () => {
    const sheet = await exportedSheet(desk.database);
    expect(sheet.rows.length).toBeGreaterThan(60);
    const plan = await preview(desk.database, sheet);
    expect(plan.statements.every(isUnchanged)).toBe(true);
    expect(await importAll(desk.database, desk.editor, sheet)).toEqual({ ok: false, refusal: { code: 'unchanged' } });
  });

  it('changes exactly the cell that was edited, by one change that an undo takes back', async () => {
    const before = await exportedSheet(desk.database);
    const edits: readonly (readonly [ColumnName, (text: string) => string])[] = [
      ['summary', (text) => `${text} So it is said.`],
      ['speaker', (text) => (text === 'pakistan' ? 'china' : 'pakistan')],
      ['said_on', (text) => (text === '2021-07-01' ? '2021-07-02' : '2021-07-01')],
      ['precision', (text) => (text === 'month' ? 'week' : 'month')],
      ['venue', (text) => `${text}=here`],
      ['modality', (text) => (text === 'asserted' ? 'committed' : 'asserted')],
      ['addressees', (text) => (text === 'nato' ? '' : 'nato')],
      ['occasion', (text) => (text === '' ? '2021-07-28-tianjin' : '')],
      ['cue', (text) => `${text}, -so`],
      ['mode', (text) => (text === 'mixed' ? 'direct' : 'mixed')],
      ['relayed_by', (text) => (text === 'pakistan' ? '' : 'pakistan')],
      ['value', (text) => (text === '0' ? '-2' : '0')],
      ['reason', (text) => `'=${text}`],
      ['condition', (text) => `${text} if so`],
    ];
    let applied = 0;
    const runs = propertyRuns(50);
    const fresh = desk;
    await fc.assert(
      fc.asyncProperty(fc.nat(before.rows.length - 1), fc.constantFrom(...edits), async (row, [column, edit]) => {
        const text = edit(before.rows[row]?.[columnIndex(column)] ?? '');
        const edited = withCell(before, row, column, text);
        const plan = await preview(fresh.database, edited);
        if (plan.statements.some(isRefused)) return;
        expect(plan.statements.flatMap(({ changes }) => changes)).toMatchObject([{ line: row + 2, column }]);
        const { version } = await fresh.database.archive();
        expect(await importAll(fresh.database, fresh.editor, edited)).toEqual({ ok: true, value: null });
        expect((await fresh.database.archive()).version).toBe(version + 1);
        // What is said of a statement stands in each of its rows, and so do a report’s and a stance’s parts.
        const statement = before.rows[row]?.[0];
        const exported = await exportedSheet(fresh.database);
        const altered = said(exported.rows.filter((cells) => cells[0] === statement)).flatMap((cells, index) => {
          const old = said(before.rows.filter((one) => one[0] === statement))[index] ?? [];
          return cells.flatMap((cell, place) => (cell === old[place] ? [] : [`${String(place)} ${cell}`]));
        });
        expect(new Set(altered).size).toBe(1);
        expect(said(exported.rows.filter((cells) => cells[0] !== statement))).toEqual(
          said(before.rows.filter((cells) => cells[0] !== statement)),
        );
        expect((await preview(fresh.database, exported)).statements.every(isUnchanged)).toBe(true);
        await fresh.database.writer.command((tx) =>
          revertChange(tx, { seq: version + 1, reason: 'Back.' }, fresh.editor, testInstant),
        );
        expect(said((await exportedSheet(fresh.database)).rows)).toEqual(said(before.rows));
        applied += 1;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(applied).toBeGreaterThan(0.6 * runs);
  }, 120_000);
});

const rowOf = (rows: readonly (readonly string[])[], key: string): number => rows.findIndex((row) => row[0] === key);
const key = 'wang-2021-07-28-taliban-role';

describe('an edited value', () => {
  it('is appended as the judgement of whoever imports, and settles the score where they say so', async () => {
    const sheet = await exportedSheet(desk.database);
    const row = rowOf(sheet.rows, key);
    const target = sheet.rows[row]?.[columnIndex('target')] ?? '';
    const annotations = await desk.database.reader.stanceAnnotation.count();
    expect(await importAll(desk.database, desk.editor, withCell(sheet, row, 'value', '−1'))).toMatchObject({
      ok: true,
    });
    const statement = await findStatementByKey(await desk.database.archive(), key);
    expect(statement?.scores.find((score) => score.target.key === target)).toMatchObject({
      value: -1,
      state: 'settled',
      basis: 'adjudicated',
      checked: true,
    });
    expect(await desk.database.reader.stanceAnnotation.count()).toBe(annotations + 1);
    expect(await newest()).toMatchObject({
      verb: 'import-sheet',
      subject: `statement:${key}`,
      reason: 'A test.',
      byId: desk.editor.coderId,
    });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('without settling is one judgement among others', async () => {
    const sheet = await exportedSheet(desk.database);
    const row = rowOf(sheet.rows, key);
    await importAll(desk.database, desk.editor, withCell(sheet, row, 'value', '-1'), { settle: false });
    const statement = await findStatementByKey(await desk.database.archive(), key);
    expect(statement?.scores.map(({ state }) => state)).toContain('open');
  });

  it('that is emptied is a judgement of “no stance”', async () => {
    const sheet = await exportedSheet(desk.database);
    const row = rowOf(sheet.rows, key);
    const target = sheet.rows[row]?.[columnIndex('target')];
    await importAll(desk.database, desk.editor, withCell(sheet, row, 'value', ''));
    expect(await desk.database.reader.stanceAnnotation.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      value: null,
      coderId: desk.editor.coderId,
    });
    const statement = await findStatementByKey(await desk.database.archive(), key);
    expect(statement?.scores.map((score) => score.target.key)).not.toContain(target);
  });
});

describe('while the sheet was away', () => {
  const edit = async () => {
    const statement = await findStatementByKey(await desk.database.archive(), key);
    if (!statement) throw new Error('The seed has no such statement.');
    const { summary: _, speaker, occasion, principals, addressees, ...rest } = statement;
    const fields = {
      ...rest,
      summary: 'Edited here.',
      speaker: speaker.slug,
      occasion: occasion?.slug ?? null,
      addressees: addressees.map(({ slug }) => slug),
      principals: principals.map(({ actor, claimedBy }) => ({ actor: actor.slug, claimedBy: claimedBy?.slug ?? null })),
    };
    const fieldsVersion = (
      await desk.database.reader.change.findFirstOrThrow({
        where: { subject: `statement:${key}`, verb: 'record-statement' },
      })
    ).seq;
    expect(
      await desk.database.writer.command((tx) =>
        editStatement(tx, { statementKey: key, fields, fieldsVersion, reason: 'Meanwhile.' }, desk.editor, testInstant),
      ),
    ).toMatchObject({ ok: true });
  };

  it('an edit here stays where the sheet says nothing else, and is a conflict where it does', async () => {
    const sheet = await exportedSheet(desk.database);
    await edit();
    expect((await preview(desk.database, sheet)).statements.every(isUnchanged)).toBe(true);
    const plan = await preview(desk.database, withCell(sheet, rowOf(sheet.rows, key), 'summary', 'Edited there.'));
    expect(plan.statements.flatMap(({ faults }) => faults)).toMatchObject([
      { code: 'changed-meanwhile', column: 'summary', now: 'Edited here.' },
    ]);
    const other = await preview(desk.database, withCell(sheet, rowOf(sheet.rows, key), 'venue', 'Elsewhere'));
    expect(other.statements.flatMap(({ changes }) => changes)).toMatchObject([{ column: 'venue', after: 'Elsewhere' }]);
  });

  it('nothing is imported on a preview that is no longer true', async () => {
    const sheet = withCell(await exportedSheet(desk.database), 0, 'venue', 'Elsewhere');
    const { version } = await desk.database.archive();
    await edit();
    expect(await importAll(desk.database, desk.editor, sheet, { seenVersion: version })).toEqual({
      ok: false,
      refusal: { code: 'sheet-moved-on', seen: version, head: version + 1 },
    });
    expect((await desk.database.archive()).version).toBe(version + 1);
  });
});

it('a change of several statements stands in the history of each, and so does its undo', async () => {
  const sheet = await exportedSheet(desk.database);
  const other = sheet.rows.findIndex((row) => row[0] !== key);
  await importAll(
    desk.database,
    desk.editor,
    withCell(withCell(sheet, rowOf(sheet.rows, key), 'venue', 'Elsewhere'), other, 'value', '0'),
  );
  const seq = (await desk.database.archive()).version;
  expect(await newest()).toMatchObject({ subject: 'statements:2' });
  await desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Back.' }, desk.editor, testInstant));
  const archive = await desk.database.archive();
  for (const subject of [`statement:${key}`, `statement:${sheet.rows[other]?.[0] ?? ''}`]) {
    expect((await listChanges(archive, { subject })).slice(0, 2).map((change) => change.seq)).toEqual([seq + 1, seq]);
  }
  expect(
    (await listChanges(archive, { subject: 'statement:us-2021-04-withdrawal-announcement' })).map(
      (change) => change.seq,
    ),
  ).not.toContain(seq);
});

it('is for editors', async () => {
  expect(await importAll(desk.database, desk.coder, await exportedSheet(desk.database))).toEqual({
    ok: false,
    refusal: { code: 'may-not', permission: 'import-codings' },
  });
});
