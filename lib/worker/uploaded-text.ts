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
