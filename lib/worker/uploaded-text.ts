import { refused } from '@/lib/domain/outcome/result';

export interface UploadedText {
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly publishedBasis?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** What of the file could not be read, in a sentence. */
  readonly remark?: string;
}

/** Why there is none, as one sentence. */
export interface UnreadableFile {
  readonly code: 'unreadable-file';
  readonly message: string;
}

export const unreadable = (message: string) => refused<UnreadableFile>({ code: 'unreadable-file', message });

export const withRemark = (text: string, remark: string): UploadedText => (remark === '' ? { text } : { text, remark });
