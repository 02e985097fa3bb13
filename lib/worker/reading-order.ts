import type { Extraction } from '@/lib/extraction/extract';
import type { IssueDefinition } from '@/lib/extraction/stance/issue-definition';
import type { ActorRow } from '@/lib/extraction/knowledge/with-actors';
import type { OfficeMeaning } from '@/lib/extraction/knowledge/with-office-words';
import type { ReadFeed } from './feeds/read-feed';
import type { readUpload } from './read-upload';

/** A text to be read, with what the collection knows beyond the built-in lists. */
export interface ReadingOrder {
  readonly text: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly actors: readonly ActorRow[];
  readonly officeWords: readonly OfficeMeaning[];
  readonly issues: readonly IssueDefinition[];
}

export interface FileOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** What the thread may be asked for, by name, with what it answers. */
export interface ThreadWork {
  readonly text: { readonly order: ReadingOrder; readonly answer: Extraction };
  readonly file: { readonly order: FileOrder; readonly answer: Awaited<ReturnType<typeof readUpload>> };
  readonly feed: { readonly order: { readonly document: string; readonly address: string }; readonly answer: ReadFeed | null };
}

export type ThreadOrder = { readonly [Kind in keyof ThreadWork]: { readonly kind: Kind; readonly order: ThreadWork[Kind]['order'] } }[keyof ThreadWork];
export type ThreadAnswer = { readonly answer: unknown } | { readonly failed: string };
