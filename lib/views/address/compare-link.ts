import { compareHref } from './compare-query';
import type { EvidenceFilter } from './evidence-filter';
import { pictureQuery, type PictureFilter } from './picture-filter';

interface Compared {
  readonly actors?: readonly { readonly slug: string }[];
  /** `issue:…` or `actor:…`. */
  readonly targets?: readonly NonNullable<EvidenceFilter['target']>[];
}

/**
 * `/compare` with these chosen already and the page's own choice of what counts; what is left open is chosen there by
 * rule.
 */
export function compareLink({ actors = [], targets = [] }: Compared, filter: PictureFilter | null = null): string {
  return compareHref({
    ...(actors.length > 0 ? { actors: actors.map(({ slug }) => slug).join(',') } : {}),
    ...(targets.length > 0 ? { targets: targets.join(',') } : {}),
    ...(filter ? pictureQuery(filter) : {}),
  });
}
