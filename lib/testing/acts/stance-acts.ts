import { annotateStance, type AnnotationInput } from '@/lib/commands/stance/annotate-stance';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import type { Desk } from '../desk';
import { testInstant } from '../people';

/** A statement of the seed, and a target it has a settled score of 1 toward. */
export const key = 'wang-2021-07-28-taliban-role';
export const target = 'actor:taliban';

/** What coders do with the stances of that statement, in a test’s own database. */
export function stanceActs(desk: Desk) {
  const judge = (by: Person, given: Partial<AnnotationInput>) => {
    const usual = {
      statementKey: key,
      target,
      value: 1,
      reason: 'As read.',
      settle: false,
      adjudicationSeen: 0,
    } as const;
    return desk.database.writer.command((tx) => annotateStance(tx, { ...usual, ...given }, by, testInstant));
  };
  const score = async (version?: number, of = target) => {
    const found = await findStatementByKey(await desk.database.archive(version), key);
    return found?.scores.find((row) => row.target.key === of);
  };
  return { judge, score };
}
