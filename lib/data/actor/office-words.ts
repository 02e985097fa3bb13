import type { OfficeWord } from '@/lib/domain/office/office-word';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';

const mostWords = 2_000;

/** What the collection takes words for offices for, by word; at most 2,000. */
export function listOfficeWords({ db, version }: Pick<Archive, 'db' | 'version'>): Promise<OfficeWord[]> {
  return db.officeWord.findMany({
    where: inForceAt(version),
    orderBy: { word: 'asc' },
    take: mostWords,
    select: { word: true, office: true },
  });
}
