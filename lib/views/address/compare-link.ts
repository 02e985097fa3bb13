import { compareHref, compareQuery } from './compare-query';
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
    ...compareQuery({ actors, targets: targets.map((key) => ({ key })) }),
    ...(filter ? pictureQuery(filter) : {}),
  });
}
