import type { ReactNode } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { Section } from '@/components/ui/section';

/** What is shown, in words, each footnote leading to what it is based on. */
export function ParagraphSection({ text, note }: { readonly text: string; readonly note: string }) {
  return (
    <Section id="paragraph" title="As a footnoted paragraph" note={note}>
      <CopyField name="Footnoted paragraph" text={text} />
    </Section>
  );
}

interface LinkSectionProps {
  /** What the link opens: "page", "list", "picture". */
  readonly of: string;
  readonly address: string;
  readonly version: number;
}

/** The address of what is shown, at its data version. */
export function LinkSection({ of, address, version }: LinkSectionProps) {
  return (
    <Section
      id="link"
      title="Link to just this"
      note={`The same ${of} at data version ${version}, whatever changes later.`}
    >
      <CopyField name="Link" text={address} rows={2} />
    </Section>
  );
}

/** The files, whatever is in them. */
export function FilesSection({ children }: { readonly children: ReactNode }) {
  return (
    <Section
      id="files"
      title="Files"
      note={
        'The same address gives the same bytes. ' +
        'A text that a spreadsheet would run as a formula has an apostrophe before it.'
      }
    >
      {children}
    </Section>
  );
}
