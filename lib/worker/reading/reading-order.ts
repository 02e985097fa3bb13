import type { Extraction } from '@/lib/extraction/extract';
import type { FoundFields } from '@/lib/extraction/intake/found-fields';
import type { IssueDefinition } from '@/lib/extraction/stance/issue-definition';
import type { ActorRow } from '@/lib/extraction/knowledge/with-actors';
import type { OfficeMeaning } from '@/lib/extraction/knowledge/offices/with-office-words';
import type { ReadFeed } from './read-feed';
import type { parseSheet } from '../parse-sheet';
import type { readUpload } from '../read-upload';

/** A text to be read, with what the collection knows beyond the built-in lists. */
export interface TextOrder {
  readonly text: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly actors: readonly ActorRow[];
  readonly officeWords: readonly OfficeMeaning[];
  readonly issues: readonly IssueDefinition[];
}

interface FileOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** A text's beginning, with names of outlets that the collection has. */
interface FieldsOrder {
  readonly text: string;
  readonly outlets: readonly string[];
}

/** A feed's document, and where it came from. */
interface FeedOrder {
  readonly document: string;
  readonly address: string;
}

/** A file to be read as a spreadsheet; its kind is told by its bytes. */
interface SheetOrder {
  readonly bytes: Uint8Array;
}

/** What a reader may be asked for, by name, with what it answers. */
export interface ReaderWork {
  readonly text: { readonly order: TextOrder; readonly answer: Extraction };
  readonly fields: { readonly order: FieldsOrder; readonly answer: FoundFields };
  readonly file: { readonly order: FileOrder; readonly answer: Awaited<ReturnType<typeof readUpload>> };
  readonly feed: { readonly order: FeedOrder; readonly answer: ReadFeed | null };
  readonly sheet: { readonly order: SheetOrder; readonly answer: Awaited<ReturnType<typeof parseSheet>> };
}

export type ReaderOrder = {
  readonly [Kind in keyof ReaderWork]: { readonly kind: Kind; readonly order: ReaderWork[Kind]['order'] };
}[keyof ReaderWork];
export type ReaderAnswer = { readonly answer: unknown } | { readonly failed: string };
