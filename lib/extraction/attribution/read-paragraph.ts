import type { Paragraph } from '../text/paragraphs';
import type { Reading } from '../text/sentences';

/** A paragraph with its quotations and units read. */
export interface ReadParagraph extends Reading {
  readonly paragraph: Paragraph;
}
