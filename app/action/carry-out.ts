import { revalidatePath } from 'next/cache';
import { archiveOf, writer } from '@/lib/data/archive';
import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import type { Done } from './deed';

type Command<Made> = (tx: Transaction) => Promise<Result<Made, CommandRefusal>>;

/** Runs one command in its turn and lets every page show what it did; answers what it made, and the newest change. */
export async function carryOut<Made>(command: Command<Made>): Promise<Result<Done<Made>, CommandRefusal>> {
  const result = await writer().command<Done<Made>, CommandRefusal>(async (tx) => {
    const done = await command(tx);
    return done.ok ? accepted({ made: done.value, change: (await archiveOf(tx)).head }) : done;
  });
  revalidatePath('/', 'layout');
  return result;
}
