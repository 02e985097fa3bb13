import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { replaceOfficeWord } from '@/lib/data/actor/office-word-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { noOffice, type OfficeWordInput } from '@/lib/domain/office/office-word';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { officeWords } from '@/lib/extraction/knowledge/built-in-names';

const classes = new Set([noOffice, ...officeWords.map(({ office }) => office)]);

/**
 * Sets what the next articles take a word for: a class of office, no office, or again what is built in. Refuses a class
 * that there is not, and what the word means already.
 */
export async function setOfficeWord(
  tx: Transaction,
  { word, office, reason }: OfficeWordInput,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-actor')) return refused({ code: 'may-not', permission: 'edit-actor' });
  if (office !== '' && !classes.has(office)) return refused({ code: 'unknown-name', field: 'office', named: office });
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'set-office-word', subject: `office-word:${word}`, reason },
    async (seq) => {
      const differs = await replaceOfficeWord(tx, seq, word, office === '' ? null : office);
      return differs ? accepted(null) : refused({ code: 'unchanged' });
    },
  );
}
