import { revalidatePath } from 'next/cache';
import { archiveOf, writer } from '@/lib/data/archive';
import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';

type Command = (tx: Transaction, by: Person, at: Date) => Promise<Result<null, CommandRefusal>>;

/** Runs one command in its turn and lets every page show what it did; answers the number of its change. */
export async function carryOut(by: Person, command: Command): Promise<Result<number, CommandRefusal>> {
  const result = await writer().command<number, CommandRefusal>(async (tx) => {
    const done = await command(tx, by, now());
    return done.ok ? accepted((await archiveOf(tx)).head) : done;
  });
  revalidatePath('/', 'layout');
  return result;
}
