import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Stands under the title: in the margin where there is one. */
  readonly note?: ReactNode;
  /** A key or links, under the note. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, note, aside, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {note ? <p className="section-note">{note}</p> : null}
        {aside}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
