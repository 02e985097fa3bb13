import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { AccessCountsTable } from '@/components/admin/frame/access-counts-table';
import { AccessTable } from '@/components/admin/frame/access-table';
import { PageHeading } from '@/components/ui/page-heading';
import { listAccessCounts } from '@/lib/data/access/access-counts';
import { listAccess } from '@/lib/data/access/access-log';
import { reader } from '@/lib/data/archive';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { pendingRefusals } from '@/lib/session/refusals/count-refusal';
import { withPending } from '@/lib/views/desk/access-counts';

export const metadata: Metadata = { title: 'Access log' };

export default async function AccessLogPage() {
  const person = await expectPerson('/admin/audit');
  if (!may(person.role, 'read-access-log')) {
    return <EditorsOnly title="Access log" lede="Only an editor may read the access log." />;
  }
  const archive = { db: reader() };
  const counts = withPending(await listAccessCounts(archive), pendingRefusals());
  return (
    <>
      <PageHeading
        title="Access log"
        lede="Who came and what was refused, newest first. The log is no part of the data and changes no version."
      />
      <section className="mt-8">
        <h2>People and accounts</h2>
        <p className="fine mb-4">
          The newest 200. At least 5,000 of each kind are kept, however many there are of another.
        </p>
        <AccessTable entries={await listAccess(archive)} />
      </section>
      <section className="mt-8">
        <h2>Refused without a sign-in</h2>
        <p className="fine mb-4">
          Counted by the hour (UTC); an IPv6 network counts as one address. Beyond 200 an hour, the others are counted
          together.
        </p>
        <AccessCountsTable counts={counts} />
      </section>
    </>
  );
}
