import type { Metadata } from 'next';
import { signOut } from '@/app/sign-in/actions';
import { AdminNav } from '@/components/admin/frame/admin-nav';
import { PageShell } from '@/components/layout/page-shell';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { currentPerson } from '@/lib/session/current-person';
import './admin.css';

export const metadata: Metadata = { title: { default: 'Work', template: '%s · Demarche' }, robots: { index: false } };

/**
 * Each page sends away who is not signed in, since a layout is not asked again on every visit; this only holds back the
 * frame.
 */
export default async function AdminLayout({ children }: LayoutProps<'/admin'>) {
  const person = await currentPerson();
  if (!person) return children;
  const collection = await readCollection(await archiveAt());
  return (
    <PageShell collection={collection} account={<a href="/admin">Signed in as {person.name}</a>}>
      <AdminNav person={person} signOut={signOut} />
      <div className="admin">{children}</div>
    </PageShell>
  );
}
