import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importSheet } from '@/lib/commands/sheet/import-sheet';
import { previewSheet } from '@/lib/commands/sheet/preview-sheet';
import { archiveOf } from '@/lib/data/archive';
import type { Writer } from '@/lib/data/transact';
import type { Person } from '@/lib/domain/change/refusal';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { guessMapping, sheetMapping, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import { now } from '@/lib/runtime/clock';
import { refusalWords } from '@/lib/views/words/refusal-words';
import { previewText } from '@/lib/views/sheet/preview-text';
import { toSheetPreview } from '@/lib/views/sheet/sheet-preview';
import { readSheet } from '@/lib/worker/read-sheet';

/** How a spreadsheet of codings is taken in on the command line. */
export interface SheetChoices {
  readonly mapping: string | undefined;
  readonly dryRun: boolean;
  readonly reason: string | undefined;
  readonly leaveOut: boolean;
  readonly judgeOnly: boolean;
}

function jsonOf(file: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''));
  } catch {
    throw new Error(`${file} is not JSON. docs/spreadsheets.md shows a mapping.`);
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new Error(`There is no readable file ${file}.`);
  });
}

/** What the file names goes before what the headings say by themselves. */
async function readMapping(file: string | undefined, { headings }: Sheet): Promise<SheetMapping> {
  const guessed = guessMapping(headings);
  if (file === undefined) return guessed;
  const parsed = sheetMapping.safeParse(jsonOf(file, await bytesOf(file)));
  if (!parsed.success)
    throw new Error(
      `${file} is no mapping: ${parsed.error.issues[0]?.path.join('.') ?? ''} does not fit. ` +
        'docs/spreadsheets.md shows one.',
    );
  const unknown = Object.values(parsed.data.columns).find((heading) => !headings.includes(heading));
  if (unknown !== undefined) throw new Error(`${file} names a heading “${unknown}”, which the sheet has not.`);
  const chosen = new Set(Object.values(parsed.data.columns));
  const kept = Object.entries(guessed.columns).filter(([, heading]) => !chosen.has(heading));
  return { ...parsed.data, columns: { ...Object.fromEntries(kept), ...parsed.data.columns } };
}

/**
 * Shows what a spreadsheet would change, then imports it by one change, unless it is a dry run or changes nothing;
 * answers the last sentence. Throws a sentence where the file can't be read or the import is refused.
 */
export async function takeSheet(
  writer: Writer,
  file: string,
  choices: SheetChoices,
  whoImports: () => Promise<Person>,
): Promise<string> {
  const read = await readSheet(await bytesOf(file));
  if (!read.ok) throw new Error(`${file}: ${read.refusal.message}`);
  const sheet = read.value;
  const mapping = await readMapping(choices.mapping, sheet);
  const plan = await writer.transact(async (tx) => previewSheet(await archiveOf(tx), sheet, mapping));
  const preview = toSheetPreview(plan, mapping);
  console.log(previewText(preview));
  if (choices.dryRun || (preview.refusedRows === 0 && !preview.canImport)) return 'Nothing was written.';
  const by = await whoImports();
  const reason = choices.reason ?? `From the sheet ${path.basename(file)}.`;
  const input = {
    sheet,
    mapping,
    reason,
    stored: null,
    seenVersion: plan.head,
    settle: !choices.judgeOnly,
    leaveOut: choices.leaveOut,
  };
  const result = await writer.command((tx) => importSheet(tx, input, by, now()));
  if (!result.ok) throw new Error(`Nothing was written. ${refusalWords(result.refusal)}`);
  return `Imported by change ${plan.head + 1}.`;
}
