import type { Metadata } from 'next';
import { ConfirmCard } from '@/components/admin/stance/confirm-card';
import { ConfirmKeys } from '@/components/admin/stance/confirm-keys';
import { DeedNote } from '@/components/admin/form/deed-note';
import { QueueEnd } from '@/components/admin/stance/queue-end';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listUncheckedScores } from '@/lib/data/stance/confirm-queue';
import { findIssueBySlug } from '@/lib/data/issue/issues';
import { listJudgements } from '@/lib/data/stance/judgements';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { expectPerson } from '@/lib/session/current-person';
import { codingHref, confirmHref } from '@/lib/views/address/admin-links';
import { parseSkip, toQueueProgress } from '@/lib/views/form/confirm-item';
import { openForm } from '@/lib/views/form/form-state';
import { toTargetCodings } from '@/lib/views/desk/target-coding';
import { confirm } from './actions';

export const metadata: Metadata = { title: 'Confirm scores' };

export default async function ConfirmPage({ searchParams }: PageProps<'/admin/confirm'>) {
  const { skip: asked, done } = await searchParams;
  const skip = parseSkip(asked);
  await expectPerson(confirmHref(skip));
  const archive = await archiveAt();
  const queue = await listUncheckedScores(archive);
  const note = <DeedNote done={String(done)} />;
  const item = queue[skip];
  const statement = item ? await findStatementByKey(archive, item.statementKey) : null;
  if (!item || !statement)
    return (
      <>
        {note}
        <QueueEnd skipped={Math.min(skip, queue.length)} />
      </>
    );
  const codings = toTargetCodings(statement.scores, await listJudgements(archive, statement.key));
  const coding = codings.find(({ target }) => target.key === item.target);
  const issue = coding?.target.kind === 'issue' ? await findIssueBySlug(archive, coding.target.issue.slug) : null;
  const progress = toQueueProgress(await readCollection(archive), skip);
  const values = {
    statementKey: item.statementKey,
    target: item.target,
    value: String(item.value),
    skip: String(skip),
  };
  return (
    <>
      {note}
      <PageHeading title="Confirm scores" kicker={progress.words} />
      {coding ? (
        <ConfirmCard statement={statement} coding={coding} proposition={issue?.proposition ?? null}>
          <ConfirmKeys
            key={`${item.statementKey} ${item.target}`}
            action={confirm}
            initial={openForm(values)}
            changeHref={codingHref(item.statementKey, item.target)}
            skipHref={confirmHref(skip + 1)}
          />
        </ConfirmCard>
      ) : null}
    </>
  );
}
