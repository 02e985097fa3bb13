import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Collection } from '@/lib/domain/collection/collection';
import { instantDay } from '@/lib/views/words/day-words';
import { CollectionFacts } from './collection-facts';

interface SiteFootProps {
  readonly collection: Collection | null;
  readonly account?: ReactNode;
}

function versionWords({ version, versionAt }: Collection): string {
  return versionAt ? `Data version ${version}, ${instantDay(versionAt)}` : `Data version ${version}`;
}

export function SiteFoot({ collection, account }: SiteFootProps) {
  return (
    <footer className="site-foot">
      <div className="page site-foot-row">
        {collection ? <CollectionFacts collection={collection} /> : <p>Every number opens the sentence it rests on.</p>}
        <ul className="site-foot-links">
          {collection ? <li>{versionWords(collection)}</li> : null}
          <li>
            <Link href="/method">How it is coded</Link>
          </li>
          <li>
            <Link href="/api">For programs</Link>
          </li>
          <li>{account ?? <a href="/sign-in">Sign in</a>}</li>
        </ul>
      </div>
    </footer>
  );
}
