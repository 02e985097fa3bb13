import { z } from 'zod';
import type { Modality } from '../utterance/utterance';

/** How one utterance in several reports, or several utterances of one day, enter a position. */
export const duplicatePolicy = z.enum(['utterance', 'day', 'report']);
export type DuplicatePolicy = z.infer<typeof duplicatePolicy>;

/** What a reader chooses to have counted. */
export interface CountingRule {
  /** Statements we have on another's word alone count too. */
  readonly hearsay: boolean;
  /** Private voices count too. */
  readonly private: boolean;
  /** Undated general positions, count too. */
  readonly standing: boolean;
  readonly namedOutlets: boolean;
  readonly checked: boolean;
  /** Only statements of this modality. */
  readonly modality: Modality | null;
  readonly duplicates: DuplicatePolicy;
}

/** Official statements, each once, in the speaker's own or its side's account. */
export const defaultCounting: CountingRule = {
  hearsay: false,
  private: false,
  standing: false,
  namedOutlets: false,
  checked: false,
  modality: null,
  duplicates: 'utterance',
};
