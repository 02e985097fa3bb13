import { parseTargetKey } from '@/lib/domain/target/target';
import { isKnownAddress } from './addresses';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';

const parts = ['holder', 'speaker', 'addressee', 'target', 'occasion', 'outlet', 'article'] as const;
type Part = (typeof parts)[number];

async function isThere(archive: Archive, part: Part, slug: string): Promise<boolean> {
  switch (part) {
    case 'target': {
      const target = parseTargetKey(slug);
      return target !== null && isKnownAddress(archive, target.kind === 'issue' ? 'issues' : 'actors', target.slug);
    }
    case 'occasion':
      return isKnownAddress(archive, 'occasions', slug);
    case 'article':
      return isKnownAddress(archive, 'articles', slug);
    case 'outlet':
      return (await archive.db.outlet.count({ where: { slug, versions: { some: inForceAt(archive.version) } } })) > 0;
    case 'holder':
    case 'speaker':
    case 'addressee':
      return isKnownAddress(archive, 'actors', slug);
  }
}

/**
 * The first part of a filter that names what is not there at the archive's version; null where all are there. An empty
 * answer to a name that nobody bears would be taken for "none found".
 */
export async function findUnknownName(
  archive: Archive,
  filter: Readonly<Partial<Record<Part, string | null | undefined>>>,
): Promise<{ readonly part: Part; readonly name: string } | null> {
  for (const part of parts) {
    const name = filter[part];
    if (typeof name === 'string' && !(await isThere(archive, part, name))) return { part, name };
  }
  return null;
}
