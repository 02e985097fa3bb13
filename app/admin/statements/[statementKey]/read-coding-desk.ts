import { listActors } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { findCoderSlug } from '@/lib/data/coder/coders';
import { findCodebook, listIssues } from '@/lib/data/issue/issues';
import { listJudgements } from '@/lib/data/stance/judgements';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import { toCodingDesk, type CodingDesk } from '@/lib/views/desk/coding-desk';

/** All that the page of one statement needs to judge it; null when there is no such statement. */
export async function readCodingDesk(
  archive: Archive,
  statementKey: string,
  target: string | undefined,
  person: Person,
): Promise<CodingDesk | null> {
  const statement = await findStatementByKey(archive, statementKey);
  if (!statement) return null;
  const [judgements, issues, actors, codebook, coder] = await Promise.all([
    listJudgements(archive, statementKey),
    listIssues(archive),
    listActors(archive),
    findCodebook(archive),
    findCoderSlug(archive, person.coderId),
  ]);
  return toCodingDesk({ statement, judgements, issues, actors, codebook, coder, target });
}
