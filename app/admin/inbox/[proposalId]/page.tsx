import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { acceptCorrected, acceptReport } from '@/app/admin/inbox/actions';
import { inboxNames } from '@/app/admin/inbox-names';
import { readSame } from '@/app/admin/inbox/read-same';
import { InboxItemView } from '@/components/admin/inbox/inbox-item';
import { ProposalForm } from '@/components/admin/inbox/proposal-form';
import { PageKeys } from '@/components/admin/form/page-keys';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { findArticleDesk } from '@/lib/data/article/intakes';
import { listIssues } from '@/lib/data/issue/issues';
import { listOccasions } from '@/lib/data/occasion/occasions';
import { findProposal } from '@/lib/data/proposal/proposals';
import { parseRowId } from '@/lib/domain/naming/row-id';
import { proposedSpeakerOf } from '@/lib/domain/proposal/proposed-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { statementFields } from '@/lib/domain/statement/statement-input';
import { expectPerson } from '@/lib/session/current-person';
import { stanceOptions } from '@/lib/views/form/coded-form';
import { toFieldOptions } from '@/lib/views/form/fields-desk';
import { openForm } from '@/lib/views/form/form-state';
import { inboxHref, proposalHref, toInboxItem } from '@/lib/views/inbox/inbox';
import { preferRecorded, toProposalValues, withProposed } from '@/lib/views/inbox/proposal-form';
import { textAttributes } from '@/lib/views/form/text-attributes';

export const metadata: Metadata = { title: 'Edit a proposal' };

const attributes = { summary: textAttributes(statementFields.shape.summary), reason: textAttributes(changeReason) };

export default async function ProposalPage({ params }: PageProps<'/admin/inbox/[proposalId]'>) {
  const id = parseRowId((await params).proposalId);
  await expectPerson(id === null ? '/admin/inbox' : proposalHref(id));
  const proposal = id === null ? null : await findProposal(reader(), id);
  if (proposal?.state !== 'open') notFound();
  const archive = await archiveAt();
  const [actors, occasions, issues, names, [desk], same] = await Promise.all([
    listActors(archive),
    listOccasions(archive),
    listIssues(archive),
    inboxNames(archive),
    findArticleDesk(reader(), proposal.articleSlug),
    readSame(proposal, proposedSpeakerOf(proposal.found) ?? ''),
  ]);
  const options = withProposed(toFieldOptions(actors, occasions), proposal, names);
  return (
    <>
      <PageKeys />
      <PageHeading
        title="Edit a proposal"
        kicker={
          <>
            <a href="/admin/inbox">Inbox</a> /{' '}
            <a href={inboxHref(proposal.articleSlug, proposal.id)}>{desk?.title ?? proposal.articleSlug}</a>
          </>
        }
      />
      <div className="coding">
        <ProposalForm
          action={acceptCorrected}
          acceptReport={acceptReport}
          initial={openForm(
            preferRecorded(toProposalValues(proposal, same), proposal, toFieldOptions(actors, occasions)),
          )}
          options={options}
          {...stanceOptions(
            options,
            issues.filter(({ retired }) => !retired),
          )}
          attributes={attributes}
        />
        <InboxItemView item={toInboxItem(proposal, names)} />
      </div>
    </>
  );
}
