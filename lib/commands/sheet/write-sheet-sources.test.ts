import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listStatements } from '@/lib/data/statement/statements';
import { guessMapping, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import { isUnchanged } from '@/lib/domain/sheet/sheet-plan';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { foreignSheet, importAll, preview } from '@/lib/testing/exported-sheet';
import { testInstant } from '@/lib/testing/people';
import { recordCoder } from '../coder/record-coder';
import { revertChange } from '../change/revert-change';

const head = ['Nr', 'Who said it', 'When', 'Words', 'Paper', 'URL', 'Topic', 'Score', 'By'];
const mapping: SheetMapping = {
  columns: {
    statement: 'Nr',
    speaker: 'Who said it',
    said_on: 'When',
    quote: 'Words',
    outlet: 'Paper',
    source: 'URL',
    target: 'Topic',
    value: 'Score',
    coder: 'By',
  },
  meanings: {},
};
const row = (given: Partial<Record<keyof SheetMapping['columns'], string>> = {}): string[] => {
  const cells: Partial<Record<string, string>> = {
    statement: '',
    speaker: 'China',
    said_on: '2021-07-30',
    quote: '“We back the talks.”',
    outlet: 'The Example',
    source: 'https://example.org/a',
    target: 'taliban-role',
    value: '1',
    coder: '',
    ...given,
  };
  return Object.keys(mapping.columns).map((name) => cells[name] ?? '');
};

describe('a sheet of somebody else’s', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await seededDesk();
  });
  afterEach(() => desk.database.close());

  const sheet = foreignSheet(
    head,
    row({ statement: '1' }),
    row({ statement: '1', target: 'Ruritania', value: 'against', coder: 'Cora' }),
    row({ statement: '2', speaker: 'Ruritania', said_on: '31 July 2021', quote: '=“Not us.”', target: '', value: '' }),
    ['', '', ''],
    row({ statement: '3', speaker: 'Wang Yi', source: 'https://example.org/b' }),
  );
  const own: SheetMapping = {
    ...mapping,
    meanings: {
      actor: { Ruritania: 'new:state' },
      value: { against: '-2' },
      target: { Ruritania: 'issue:troop-withdrawal' },
    },
  };

  it('becomes statements, each with its passage, its judgements and what is usual where it says nothing', async () => {
    expect(await importAll(desk.database, desk.editor, sheet, { mapping: own })).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    const found = (await listStatements(archive, { from: '2021-07-30', limit: 10 })).filter(
      ({ reports }) => reports[0]?.article.outlet.name === 'The Example',
    );
    expect(
      found.map(({ speaker, capacity, principals, saidOn, scores }) => [
        speaker.name,
        capacity,
        principals.map(({ actor }) => actor.slug).join(),
        saidOn,
        scores.map(({ target, value, checked }) => `${target.key} ${String(value)} ${String(checked)}`).join(),
      ]),
    ).toEqual([
      ['China', 'official', 'china', '2021-07-30', 'issue:troop-withdrawal -2 true,issue:taliban-role 1 true'],
      ['Wang Yi', 'official', 'china', '2021-07-30', 'issue:taliban-role 1 true'],
      ['Ruritania', 'official', 'ruritania', '2021-07-31', ''],
    ]);
    const [first, , last] = found.map(({ reports }) => reports[0]);
    expect([first?.intact, last?.intact, last?.quote]).toEqual([true, true, '=“Not us.”']);
    const article = await findArticleBySlug(archive, first?.article.slug ?? '');
    expect(article).toMatchObject({
      textPolicy: 'excerpt',
      passages: [{ text: '“We back the talks.”' }, { text: '=“Not us.”' }],
    });
    const coders = await desk.database.reader.stanceAnnotation.findMany({
      where: { seq: archive.version },
      include: { coder: true },
      orderBy: { id: 'asc' },
    });
    expect(coders.map(({ coder, value, reason }) => [coder.slug, value, reason])).toEqual([
      ['edda', 1, 'A test.'],
      ['cora', -2, 'A test.'],
      ['edda', 1, 'A test.'],
    ]);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('changes nothing when it is imported again, and is taken back whole', async () => {
    await importAll(desk.database, desk.editor, sheet, { mapping: own });
    expect((await preview(desk.database, sheet, own)).statements.every(isUnchanged)).toBe(true);
    const seq = (await desk.database.archive()).version;
    expect(
      await desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Back.' }, desk.editor, testInstant)),
    ).toMatchObject({ ok: true });
    expect(await listStatements(await desk.database.archive(), { outlet: 'the-example', limit: 10 })).toEqual([]);
    expect(await importAll(desk.database, desk.editor, sheet, { mapping: own })).toEqual({ ok: true, value: null });
  });

  it('is imported whole or not at all, unless it is said that rows at fault are left out', async () => {
    const { version } = await desk.database.archive();
    expect(await importAll(desk.database, desk.editor, sheet, { mapping })).toEqual({
      ok: false,
      refusal: { code: 'sheet-refused', rows: 3 },
    });
    expect((await desk.database.archive()).version).toBe(version);
    expect(await importAll(desk.database, desk.editor, sheet, { mapping, leaveOut: true })).toEqual({
      ok: true,
      value: null,
    });
    expect(await listStatements(await desk.database.archive(), { outlet: 'the-example', limit: 10 })).toHaveLength(1);
  });
});

describe('a row at fault', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await seededDesk();
    const machine = { slug: 'machine', kind: 'machine', name: 'Machine', note: null } as const;
    await desk.database.writer.transact((tx) =>
      recordCoder(tx, machine, { byId: null, at: testInstant, reason: 'For a test.' }),
    );
  });
  afterAll(() => desk.database.close());

  test.each([
    ['no speaker', row({ speaker: '' }), { code: 'missing', column: 'speaker' }],
    [
      'a speaker nobody knows',
      row({ speaker: 'Ruritania' }),
      { code: 'unknown-meaning', kind: 'actor', column: 'speaker' },
    ],
    ['no day', row({ said_on: 'soon' }), { code: 'not-a-day', column: 'said_on' }],
    ['a day the calendar has not', row({ said_on: '2021-02-30' }), { code: 'not-a-day', column: 'said_on' }],
    ['a day that may be two', row({ said_on: '06/07/2021' }), { code: 'two-days', days: ['2021-07-06', '2021-06-07'] }],
    ['no quote', row({ quote: '' }), { code: 'missing', column: 'quote' }],
    ['a quote alone', row({ source: '' }), { code: 'missing', column: 'article' }],
    ['a value beyond the scale', row({ value: '3' }), { code: 'unknown-meaning', kind: 'value', column: 'value' }],
    ['a value toward nothing', row({ target: '' }), { code: 'missing', column: 'target' }],
    ['a target nobody knows', row({ target: 'Weather' }), { code: 'unknown-meaning', kind: 'target' }],
    ['a stance toward its own holder', row({ target: 'actor:china' }), { code: 'target-is-holder', column: 'target' }],
    ['a machine’s judgement', row({ coder: 'Machine' }), { code: 'machine-coder', column: 'coder' }],
    [
      'a quote a stored article does not have',
      row({ source: 'voa-2021-05-18', outlet: '' }),
      { code: 'quote-not-found', onlyExcerpts: true, column: 'quote' },
    ],
  ])('with %s is refused at its row and column', async (_, cells, fault) => {
    const plan = await preview(desk.database, foreignSheet(head, cells), mapping);
    expect(plan.statements.flatMap(({ faults }) => faults)).toMatchObject([{ line: 2, ...fault }]);
  });

  test.each([
    [
      'two speakers for one statement',
      [row({ statement: 'x' }), row({ statement: 'x', speaker: 'Pakistan' })],
      { line: 3, code: 'rows-differ', other: 2, column: 'speaker' },
    ],
    [
      'two quotes of one article',
      [row({ statement: 'x' }), row({ statement: 'x', quote: 'Other words.', target: '', value: '' })],
      { line: 3, code: 'second-quote', other: 2 },
    ],
    [
      'two values toward one target',
      [row(), row({ value: '2' })],
      { line: 3, code: 'rows-differ', other: 2, column: 'value' },
    ],
    [
      'two coders nobody knows',
      [row({ coder: 'AB' }), row({ coder: 'CD', value: '2' })],
      { line: 2, code: 'unknown-meaning', kind: 'coder' },
    ],
  ])('such as %s', async (_, rows, fault) => {
    const plan = await preview(desk.database, foreignSheet(head, ...rows), mapping);
    expect(plan.statements.flatMap(({ faults }) => faults)[0]).toMatchObject(fault);
  });

  it('says which statement it can’t find, and that a key from an export is no new statement', async () => {
    const gone = foreignSheet(
      ['statement', 'value', 'target', 'version'],
      ['no-such', '1', 'taliban-role', '180'],
      ['', '', '', '5'],
    );
    const plan = await preview(desk.database, gone, guessMapping(gone.headings));
    expect(plan.statements.flatMap(({ faults }) => faults)[0]).toMatchObject({
      line: 2,
      column: 'statement',
      code: 'unknown-statement',
      given: 'no-such',
    });
  });
});
