import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importSheet } from '@/lib/commands/import-sheet';
import { previewSheet } from '@/lib/commands/preview-sheet';
import { archiveOf } from '@/lib/data/archive';
import type { Writer } from '@/lib/data/transact';
import { findPerson, listAccounts } from '@/lib/data/users';
import type { Person } from '@/lib/domain/change/refusal';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { guessMapping, sheetMapping, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import { now } from '@/lib/runtime/clock';
import { refusalWords } from '@/lib/views/refusal-words';
import { previewText } from '@/lib/views/sheet/preview-text';
import { toSheetPreview } from '@/lib/views/sheet/sheet-preview';
import { readSheet } from '@/lib/worker/read-sheet';
import { runWriting } from './run-writing';

const usage = `Usage: npm run import -- FILE [--mapping MAPPING.json] [--dry-run] [--as EMAIL] [--reason WORDS] [--leave-out] [--judge-only]
--dry-run shows what would change. --as names the editor who imports; needed where there are several. --leave-out imports
the rest where rows are refused. --judge-only appends judgements without settling scores.`;

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const options = { mapping: text, as: text, reason: text, 'dry-run': flag, 'leave-out': flag, 'judge-only': flag } as const;

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch(() => { throw new Error(`There is no readable file ${file}.`); });
}

/** What the file names goes before what the headings say by themselves. */
async function readMapping(file: string | undefined, { headings }: Sheet): Promise<SheetMapping> {
  const guessed = guessMapping(headings);
  if (file === undefined) return guessed;
  const parsed = sheetMapping.safeParse(JSON.parse((await bytesOf(file)).toString('utf8').replace(/^\uFEFF/u, '')));
  if (!parsed.success) throw new Error(`${file} is no mapping: ${parsed.error.issues[0]?.path.join('.') ?? ''} does not fit. docs/spreadsheets.md shows one.`);
  const unknown = Object.values(parsed.data.columns).find((heading) => !headings.includes(heading));
  if (unknown !== undefined) throw new Error(`${file} names a heading “${unknown}”, which the sheet has not.`);
  const chosen = new Set(Object.values(parsed.data.columns));
  const kept = Object.entries(guessed.columns).filter(([, heading]) => !chosen.has(heading));
  return { ...parsed.data, columns: { ...Object.fromEntries(kept), ...parsed.data.columns } };
}

async function findEditor(writer: Writer, email: string | undefined): Promise<Person> {
  const editors = (await writer.transact(listAccounts)).filter(({ role }) => role === 'editor');
  const [only] = editors;
  const address = email ?? (editors.length === 1 ? only?.email : undefined);
  if (address === undefined) throw new Error('Say which editor imports: --as EMAIL. To see who there is: npm run user -- list');
  const person = await writer.transact((tx) => findPerson(tx, address));
  if (!person) throw new Error(`Nobody signs in as ${address}.`);
  return person;
}

async function carryOut(writer: Writer, words: string[]): Promise<string> {
  const { positionals: [file = '', ...rest], values } = parseArgs({ args: words, options, allowPositionals: true });
  if (file === '' || rest.length > 0) throw new Error(usage);
  const read = await readSheet(await bytesOf(file));
  if (!read.ok) throw new Error(`${file}: ${read.refusal.message}`);
  const sheet = read.value;
  const mapping = await readMapping(values.mapping, sheet);
  const plan = await writer.transact(async (tx) => previewSheet(await archiveOf(tx), sheet, mapping));
  const preview = toSheetPreview(plan, mapping);
  console.log(previewText(preview));
  if (values['dry-run'] || (preview.refusedRows === 0 && !preview.canImport)) return 'Nothing was written.';
  const by = await findEditor(writer, values.as);
  const reason = values.reason ?? `From the sheet ${path.basename(file)}.`;
  const input = { sheet, mapping, reason, stored: null, seenVersion: plan.head, settle: !values['judge-only'], leaveOut: values['leave-out'] };
  const result = await writer.command((tx) => importSheet(tx, input, by, now()));
  if (!result.ok) throw new Error(`Nothing was written. ${refusalWords(result.refusal)}`);
  return `Imported by change ${plan.head + 1}.`;
}

runWriting(carryOut);
