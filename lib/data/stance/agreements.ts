import { toCoderAgreement, type CoderAgreement } from '@/lib/domain/reliability/coder-agreement';
import { reliabilitySettings } from '@/lib/domain/reliability/reliability-settings';
import type { Archive } from '../archive';
import { listCodings } from './codings';
import { remembered } from '../remembered';

/**
 * How far model runs and people agree, each among themselves; `complete` is false where more was judged than is read.
 */
export interface Agreements {
  readonly complete: boolean;
  readonly assisted: CoderAgreement;
  readonly person: CoderAgreement;
}

/** Reckoned once a version: the bootstrap behind its intervals takes far longer than the reading. */
export function readAgreements(archive: Archive): Promise<Agreements> {
  return remembered(archive, 'agreements', async () => {
    const { codings, complete } = await listCodings(archive);
    return {
      complete,
      assisted: toCoderAgreement(codings, 'assisted', reliabilitySettings),
      person: toCoderAgreement(codings, 'person', reliabilitySettings),
    };
  });
}
