import type { Sheet } from '@/lib/domain/sheet/sheet';

/** A file to be read as a spreadsheet; its kind is told by its bytes. */
export interface SheetOrder {
  readonly bytes: Uint8Array;
}

export type SheetAnswer = { readonly sheet: Sheet } | { readonly unreadable: string } | { readonly failed: string };
