import { parseArgs } from 'node:util';
import type { Writer } from '@/lib/data/transact';
import { findPerson, listAccounts } from '@/lib/data/coder/users';
import type { Person } from '@/lib/domain/change/refusal';
import { runWriting } from './run-writing';
import { takeSheet } from './take-sheet';

const usage =
  'Usage: npm run import -- FILE [--mapping MAPPING.json] [--dry-run] [--as EMAIL] [--reason WORDS] ' +
  '[--leave-out] [--judge-only]\n' +
  '--dry-run shows what would change. --as names the editor who imports; needed where there are several. ' +
  '--leave-out imports\nthe rest where rows are refused. --judge-only appends judgements without settling scores.';

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const options = {
  mapping: text,
  as: text,
  reason: text,
  'dry-run': flag,
  'leave-out': flag,
  'judge-only': flag,
} as const;

async function findEditor(writer: Writer, email: string | undefined): Promise<Person> {
  const editors = (await writer.transact(listAccounts)).filter(({ role }) => role === 'editor');
  const [only] = editors;
  const address = email ?? (editors.length === 1 ? only?.email : undefined);
  if (address === undefined)
    throw new Error('Say which editor imports: --as EMAIL. To see who there is: npm run user -- list');
  const person = await writer.transact((tx) => findPerson(tx, address));
  if (!person) throw new Error(`Nobody signs in as ${address}.`);
  return person;
}

async function carryOut(writer: Writer, words: string[]): Promise<string> {
  const {
    positionals: [file = '', ...rest],
    values,
  } = parseArgs({ args: words, options, allowPositionals: true });
  if (file === '' || rest.length > 0) throw new Error(usage);
  const choices = {
    mapping: values.mapping,
    dryRun: values['dry-run'],
    reason: values.reason,
    leaveOut: values['leave-out'],
    judgeOnly: values['judge-only'],
  };
  return takeSheet(writer, file, choices, () => findEditor(writer, values.as));
}

runWriting(carryOut);
