import type { Archive } from '@/lib/data/archive';
import { listStatementsByKey } from '@/lib/data/statement/statements';
import { listToJudgeAnew } from '@/lib/data/stance/to-judge-anew';

const most = 50;

/** The first 50 statements that wait to be judged by an issue's new meaning, and how many there are. */
export async function readToJudgeAnew(archive: Archive, slug: string) {
  const keys = await listToJudgeAnew(archive, slug);
  return { issue: slug, statements: await listStatementsByKey(archive, keys.slice(0, most)), all: keys.length };
}
