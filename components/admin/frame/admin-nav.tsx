'use client';

import { usePathname } from 'next/navigation';
import type { FormAction } from '@/lib/views/form/form-state';
import { DeedForm } from '../form/deed-form';

interface AdminNavProps {
  readonly person: { readonly name: string; readonly role: string };
  readonly signOut: FormAction<object>;
}

const places = [
  { name: 'Work', href: '/admin', editors: false },
  { name: 'Articles', href: '/admin/articles', editors: false },
  { name: 'Inbox', href: '/admin/inbox', editors: false },
  { name: 'Confirm', href: '/admin/confirm', editors: false },
  { name: 'Statements', href: '/admin/statements', editors: false },
  { name: 'Actors', href: '/admin/actors', editors: true },
  { name: 'Issues', href: '/admin/issues', editors: true },
  { name: 'Events', href: '/admin/events', editors: true },
  { name: 'Groups', href: '/admin/groups', editors: true },
  { name: 'Silences', href: '/admin/silences', editors: true },
  { name: 'Shifts', href: '/admin/shifts', editors: true },
  { name: 'Data', href: '/admin/data', editors: true },
  { name: 'Changes', href: '/admin/changes', editors: false },
  { name: 'Access log', href: '/admin/audit', editors: true },
];

function standing(href: string, path: string) {
  if (href === path) return { 'aria-current': 'page' as const };
  return href !== '/admin' && path.startsWith(`${href}/`) ? { 'data-within': '' } : {};
}

/** The admin's own sections, who is signed in, and the way out. */
export function AdminNav({ person, signOut }: AdminNavProps) {
  const path = usePathname();
  return (
    <div className="admin-bar">
      <nav className="site-nav" aria-label="Admin">
        <ul>
          {places
            .filter(({ editors }) => !editors || person.role === 'editor')
            .map(({ name, href }) => (
              <li key={href}>
                <a href={href} {...standing(href, path)}>
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <DeedForm action={signOut} of={{}} className="admin-person">
        <span>
          {person.name}, {person.role}
        </span>
        <button className="button" data-quiet type="submit">
          Sign out
        </button>
      </DeedForm>
    </div>
  );
}
