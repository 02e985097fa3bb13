import type { ReactNode } from 'react';
import { ReportWording } from '@/components/statement/report-wording';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { targetName } from '@/lib/domain/target/target';
import { fieldsHref } from '@/lib/views/address/admin-links';
import type { CodingDesk as Desk } from '@/lib/views/desk/coding-desk';
import { statementHref } from '@/lib/views/address/evidence-filter';
import { CodebookEntry } from './codebook-entry';
import { StatementLine } from '../statement/statement-line';
import { TargetChooser } from '../form/target-chooser';
import { TargetCodings } from './target-codings';

interface CodingDeskProps {
  readonly desk: Desk;
  readonly mayEdit: boolean;
  /** The form that judges the chosen target; null while no target is chosen. */
  readonly form: ReactNode;
  readonly history: ReactNode;
}

function Evidence({ statement, mayEdit }: Pick<Desk, 'statement'> & Pick<CodingDeskProps, 'mayEdit'>) {
  return (
    <section className="stack" aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      <StatementLine statement={statement} />
      {statement.reports.map((report) => (
        <ReportWording key={report.key} report={report} several={statement.reports.length > 1} />
      ))}
      <p className="text-small">
        <a href={statementHref(statement.key)}>Public page</a>
        {mayEdit ? (
          <>
            {' '}
            · <a href={fieldsHref(statement.key)}>Edit the fields</a>
          </>
        ) : null}
      </p>
    </section>
  );
}

/** Evidence on one side, codebook and form on the other; below, every target, and what happened so far. */
export function CodingDesk({ desk, mayEdit, form, history }: CodingDeskProps) {
  const { statement, chosen, codings, codebook } = desk;
  return (
    <>
      <PageHeading
        title="Judge a statement"
        kicker={
          <>
            <a href="/admin/statements">Statements</a> / {statement.key}
          </>
        }
      />
      <div className="coding">
        <Evidence statement={statement} mayEdit={mayEdit} />
        <section className="stack" aria-labelledby="judge">
          <h2 id="judge">{chosen ? targetName(chosen.target) : 'No target yet'}</h2>
          {chosen && codebook ? (
            <CodebookEntry target={chosen.target} issue={chosen.issue} codebook={codebook} />
          ) : null}
          {form}
        </section>
      </div>
      <Section
        id="targets"
        title="Targets"
        note="Every target anybody named, with each coder’s newest judgement. “No stance” withdraws a target."
        aside={<TargetChooser desk={desk} />}
      >
        <TargetCodings statementKey={statement.key} codings={codings} chosen={chosen?.target.key ?? null} />
      </Section>
      <Section id="history" title="History" note="Newest first. An undo is a change too, and can be undone.">
        {history}
      </Section>
    </>
  );
}
