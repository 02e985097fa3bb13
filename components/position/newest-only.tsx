import { Note } from '@/components/ui/note';
import type { Observation } from '@/lib/domain/stance/observation';
import { newestOnlyWords } from '@/lib/views/page/newest-only';

interface NewestOnlyProps {
  /** What the page read, in date order. */
  readonly read: readonly Observation[];
  /** How many statements there are. */
  readonly all: number;
}

/** Says so where a page stands on the newest of very many statements. */
export function NewestOnly({ read, all }: NewestOnlyProps) {
  const words = newestOnlyWords(read, all);
  return words ? <Note>{words}</Note> : null;
}
