import type { Metadata } from 'next';
import { distance } from 'fastest-levenshtein';
import { UnknownAddress } from '@/components/layout/unknown-address';
import { listNamedPages } from '@/lib/data/addresses';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { nearestNames } from '@/lib/domain/actor/nearest-name';
import { lastWord } from '@/lib/views/asked-address';

export const metadata: Metadata = { title: 'Nothing at this address', robots: { index: false } };

export default async function UnknownAddressPage({ searchParams }: PageProps<'/unknown-address'>) {
  const { asked } = await searchParams;
  const address = typeof asked === 'string' ? asked : '/';
  const archive = await archiveAt();
  const [collection, pages] = await Promise.all([readCollection(archive), listNamedPages(archive)]);
  const named = pages.map(({ name, section, slug, title }) => ({ name, href: `/${section}/${slug}`, title }));
  const titles = new Map(named.map(({ href, title }) => [href, title]));
  const nearest = nearestNames(lastWord(address), named, distance).map(({ href }) => ({ href, name: titles.get(href) ?? href }));
  return <UnknownAddress asked={address} searched={lastWord(address)} nearest={nearest} collection={collection} />;
}
