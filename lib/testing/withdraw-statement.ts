import { recordChange } from '@/lib/data/change/record-change';
import { stillInForce } from '@/lib/data/history/tables';
import { deriveScores } from '@/lib/data/stance/score-rows';
import type { TestDatabase } from './template-database';

/** Takes a statement from the public by a change of its own. */
export async function withdrawStatement(database: TestDatabase, key: string, at: Date): Promise<void> {
  await database.writer.transact((tx) =>
    recordChange(
      tx,
      { at, byId: null, verb: 'edit-statement', subject: `statement:${key}`, reason: 'Withdrawn.' },
      async (seq) => {
        const { id, ...row } = await tx.statementVersion.findFirstOrThrow({
          where: { statement: { key }, validTo: stillInForce },
        });
        await tx.statementVersion.update({ where: { id }, data: { validTo: seq } });
        await tx.statementVersion.create({ data: { ...row, publication: 'withdrawn', validFrom: seq } });
        await deriveScores(tx, seq, row.statementId);
      },
    ),
  );
}
