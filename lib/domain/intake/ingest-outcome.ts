import type { Likeness } from './likeness';

/** What became of one text that was put in on the command line. */
export type IngestOutcome =
  | {
      readonly kind: 'stored';
      readonly slug: string;
      readonly outcome: 'read' | 'not-english' | 'timed-out';
      readonly proposals: number;
    }
  | { readonly kind: 'known'; readonly title: string }
  | {
      readonly kind: 'waits';
      readonly intake: number;
      readonly missing: readonly string[];
      readonly like: Likeness | null;
      readonly remark: string;
    };
