import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { AccessTable } from '@/components/admin/access-table';
import { PageHeading } from '@/components/ui/page-heading';
import { listAccess } from '@/lib/data/access-log';
import { reader } from '@/lib/data/archive';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';

export const metadata: Metadata = { title: 'Access log' };

export default async function AccessLogPage() {
  const person = await expectPerson('/admin/audit');
  if (!may(person.role, 'read-access-log')) {
    return <EditorsOnly title="Access log" lede="Only an editor may read the access log." />;
  }
  return (
    <>
      <PageHeading title="Access log" lede="Sign-ins and refusals, newest first: the newest 200 of at most 10,000. The log is no part of the data and changes no version." />
      <AccessTable entries={await listAccess({ db: reader() })} />
    </>
  );
}
