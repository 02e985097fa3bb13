import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/admin/frame/sign-in-form';
import { PageShell } from '@/components/layout/page-shell';
import { Note } from '@/components/ui/note';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { credentials } from '@/lib/domain/access/account';
import { currentPerson } from '@/lib/session/current-person';
import { adminPath } from '@/lib/views/address/admin-links';
import { openForm } from '@/lib/views/form/form-state';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { signIn } from './actions';
import '../admin/admin.css';

export const metadata: Metadata = { title: 'Sign in' };

const attributes = {
  email: textAttributes(credentials.shape.email),
  password: textAttributes(credentials.shape.password),
};

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, done, refused } = await searchParams;
  const path = adminPath(typeof next === 'string' ? next : '/admin');
  if (await currentPerson()) redirect(path);
  const collection = await readCollection(await archiveAt());
  return (
    <PageShell collection={collection}>
      <PageHeading title="Sign in" lede="For coders and editors. Reading needs no account." />
      {done === 'signed-out' ? (
        <p className="note" role="status">
          You are signed out.
        </p>
      ) : null}
      {refused === 'signed-out' ? (
        <Note tone="warn">You were not signed in, so nothing was changed. Sign in and try again.</Note>
      ) : null}
      <SignInForm action={signIn} initial={openForm({ email: '', next: path })} attributes={attributes} />
      <p className="fine mt-6">Accounts are made by whoever runs this site, on the command line.</p>
    </PageShell>
  );
}
