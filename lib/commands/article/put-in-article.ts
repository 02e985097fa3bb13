import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { IntakeInput, IntakeSource } from '@/lib/domain/intake/intake';
import { faultOf, toStoredText, type TextFault } from '@/lib/domain/intake/stored-text';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { removeIntake, writeIntake } from '@/lib/data/article/intake-rows';

const faults: Record<TextFault, string> = {
  empty: 'There is no text in it. Paste the article, or choose a file that holds one.',
  binary: 'This is no text that can be read. Paste the words of the article, or choose a text file.',
  'too-long': 'The text has more than 5,000,000 characters. Put in one article at a time.',
};

const fieldOf: Record<IntakeSource, string> = { paste: 'text', file: 'file', address: 'address', feed: 'address' };

/** Keeps a text on behalf of a coder, asked for by them or by a feed that they follow; answers its id. */
export async function keepIntake(
  tx: Transaction,
  input: IntakeInput,
  byId: number,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  const text = toStoredText(input.text);
  const fault = faultOf(text);
  if (fault) return refused({ code: 'fields-disagree', field: fieldOf[input.source], message: faults[fault] });
  return accepted(await writeIntake(tx, { ...input, text }, byId, at));
}

/**
 * Keeps a text that somebody put in, with what was found about it, until it is saved as an article or discarded.
 * Answers its id. It is a draft: no change is recorded.
 */
export async function putInArticle(
  tx: Transaction,
  input: IntakeInput,
  by: Person,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  if (!may(by.role, 'put-in-article')) return refused({ code: 'may-not', permission: 'put-in-article' });
  return keepIntake(tx, input, by.coderId, at);
}

/** Throws a text away that was put in and not saved. */
export async function discardIntake(tx: Transaction, id: number, by: Person): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'put-in-article')) return refused({ code: 'may-not', permission: 'put-in-article' });
  return (await removeIntake(tx, id)) ? accepted(null) : refused({ code: 'unknown-intake' });
}
