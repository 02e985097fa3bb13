import type { Modality } from '@/lib/domain/utterance/utterance';

const modalities: Record<Modality, string> = {
  asserted: 'assertion',
  conditional: 'conditional',
  hoped: 'wish or appeal',
  committed: 'promise or assurance',
  standing: 'general position, undated',
};

export function modalityWords(modality: Modality): string {
  return modalities[modality];
}
