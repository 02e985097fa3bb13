import type { Extraction } from '@/lib/extraction/extract';
import type { IssueDefinition } from '@/lib/extraction/stance/issue-definition';
import type { ActorRow } from '@/lib/extraction/knowledge/with-actors';

/** A text to be read, with what the collection knows beyond the built-in lists. */
export interface ReadingOrder {
  readonly text: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly actors: readonly ActorRow[];
  readonly issues: readonly IssueDefinition[];
}

export type ReadingAnswer = { readonly extraction: Extraction } | { readonly failed: string };
