import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Collection } from '@/lib/domain/collection/collection';
import { ArchiveBanner } from './archive-banner';
import { SiteFoot } from './site-foot';
import { SiteHead, type SiteSection } from './site-head';

interface Crumb {
  readonly name: string;
  /** None for the page itself. */
  readonly href?: string;
}

function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {crumbs.map(({ name, href }) => (
          <li key={name}>{href ? <Link href={href}>{name}</Link> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

interface PageShellProps {
  /** The part of the site the page belongs to; none for sign-in and refusals. */
  readonly section?: SiteSection;
  /** What the page reads; null where nothing could be read. */
  readonly collection: Collection | null;
  /** The way down to this page, itself last; left out on the first pages of a section. */
  readonly crumbs?: readonly Crumb[];
  /** Words in the search field, on the search page. */
  readonly searched?: string;
  /** Who is signed in, for the foot. */
  readonly account?: ReactNode;
  readonly children: ReactNode;
}

export function PageShell({ section, collection, crumbs = [], searched = '', account, children }: PageShellProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <SiteHead
        {...(section ? { section } : {})}
        within={crumbs.length > 0}
        title={collection?.codebook.title ?? null}
        searched={searched}
      />
      <main id="main" tabIndex={-1} className="page">
        {crumbs.length > 0 ? <Breadcrumb crumbs={crumbs} /> : null}
        <ArchiveBanner />
        {children}
      </main>
      <SiteFoot collection={collection} account={account} />
    </>
  );
}
