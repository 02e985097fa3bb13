import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { ChangeList } from '@/components/admin/frame/change-list';
import { CiteStatement } from '@/components/download/cite-statement';
import { ReportWording } from '@/components/statement/report-wording';
import { StatementChain } from '@/components/statement/statement-chain';
import { StatementRecord } from '@/components/statement/statement-record';
import { PageShell } from '@/components/layout/page-shell';
import { TargetJudgements } from '@/components/statement/target-judgements';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { listChanges } from '@/lib/data/change/changes';
import { readCollection } from '@/lib/data/collection/collection';
import { listJudgements } from '@/lib/data/stance/judgements';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Statement } from '@/lib/domain/statement/statement';
import { siteAddress } from '@/lib/runtime/site-address';
import { longDay } from '@/lib/views/words/day-words';
import { finishedCoders } from '@/lib/views/desk/finished-codings';
import { countedOnce } from '@/lib/views/words/statement-words';
import { judgedByChange, toTargetCodings } from '@/lib/views/desk/target-coding';

type Props = PageProps<'/statements/[statementKey]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const statement = await findStatementByKey(await openArchive(searchParams), (await params).statementKey);
  return statement ? { title: statement.summary } : {};
}

function AsReported({ reports }: Pick<Statement, 'reports'>) {
  const several = reports.length > 1;
  return (
    <Section id="as-reported" title="As reported" note={countedOnce(reports.length)}>
      <div className={several ? 'pair' : ''}>
        {reports.map((report) => (
          <ReportWording key={report.key} report={report} several={several} />
        ))}
      </div>
    </Section>
  );
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { statementKey } = await params;
  const archive = await openArchive(searchParams);
  const statement = await findStatementByKey(archive, statementKey);
  if (!statement) notFound();
  const [collection, judgements, changes] = await Promise.all([
    readCollection(archive),
    listJudgements(archive, statementKey),
    listChanges(archive, { subject: `statement:${statementKey}` }),
  ]);
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[{ name: 'Statements', href: '/statements' }, { name: longDay(statement.saidOn, statement.precision) }]}
    >
      <PageHeading
        kicker="Statement"
        title={statement.summary}
        sentence
        aside={<StatementRecord statement={statement} version={collection.version} />}
      >
        <StatementChain statement={statement} />
      </PageHeading>
      <AsReported reports={statement.reports} />
      <Section
        id="stance"
        title="Stance"
        note="Two runs of a language model judged it under the codebook; people are named where they did."
        aside={
          <p className="section-note">
            <a href={`/admin/statements/${statementKey}`}>Correct this</a>
          </p>
        }
      >
        <TargetJudgements codings={toTargetCodings(statement.scores, judgements)} finished={finishedCoders(changes)} />
      </Section>
      <Section
        id="history"
        title="History"
        note="Newest first. Nothing is overwritten: what was undone stays in the list."
      >
        <ChangeList changes={changes} said={judgedByChange(judgements)} />
      </Section>
      <CiteStatement statement={statement} collection={collection} origin={siteAddress()} />
    </PageShell>
  );
}
