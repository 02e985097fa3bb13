import type { Archive } from '@/lib/data/archive';
import { readStatementPage } from '@/lib/data/statement/statement-page';
import { readStatementTallies } from '@/lib/data/statement/statement-tallies';

/**
 * The newest statements in an actor's name and all of them in numbers; of one in whose name none is, those it uttered.
 */
export async function readActorStatements(archive: Archive, slug: string) {
  const inItsName = await readStatementTallies(archive, { holder: slug });
  const filter = inItsName.statements > 0 ? { holder: slug } : { speaker: slug };
  const tallies = inItsName.statements > 0 ? inItsName : await readStatementTallies(archive, filter);
  return { filter, inItsName, tallies, page: await readStatementPage(archive, filter, { order: 'newest' }) };
}
