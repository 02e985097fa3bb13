import type { Metadata } from 'next';
import { distance } from 'fastest-levenshtein';
import { openArchive } from '@/app/open-archive';
import { UnknownAddress } from '@/components/layout/unknown-address';
import { isKnownAddress, isSection, listNamedPages } from '@/lib/data/search/addresses';
import { archiveAt } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { nearestNames } from '@/lib/domain/actor/nearest-name';
import { lastWord, sectionAndSlug } from '@/lib/views/address/asked-address';

export const metadata: Metadata = { title: 'Nothing at this address', robots: { index: false } };

/** Whether the address names something now: then it was added after the version that was asked for. */
async function isKnownNow(address: string): Promise<boolean> {
  const [section, slug] = sectionAndSlug(address) ?? [];
  return (
    section !== undefined &&
    slug !== undefined &&
    isSection(section) &&
    isKnownAddress(await archiveAt(), section, slug)
  );
}

export default async function UnknownAddressPage({ searchParams }: PageProps<'/unknown-address'>) {
  const { asked } = await searchParams;
  const address = typeof asked === 'string' ? asked : '/';
  const archive = await openArchive(searchParams);
  const [collection, pages, addedLater] = await Promise.all([
    readCollection(archive),
    listNamedPages(archive),
    isKnownNow(address),
  ]);
  const named = pages.map(({ name, section, slug, title }) => ({ name, href: `/${section}/${slug}`, title }));
  const titles = new Map(named.map(({ href, title }) => [href, title]));
  const nearest = nearestNames(lastWord(address), named, distance).map(({ href }) => ({
    href,
    name: titles.get(href) ?? href,
  }));
  return (
    <UnknownAddress
      addedLater={addedLater}
      asked={address}
      searched={lastWord(address)}
      nearest={nearest}
      collection={collection}
    />
  );
}
