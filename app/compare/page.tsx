import type { Metadata } from 'next';
import { openArchive } from '@/app/open-archive';
import { CompareForm } from '@/components/choices/compare-form';
import { ComparedStandings } from '@/components/position/compared-standings';
import { NewestOnly } from '@/components/position/newest-only';
import { PictureMenu } from '@/components/download/picture-menu';
import { ComparePictures } from '@/components/figures/compare-pictures';
import { PageShell } from '@/components/layout/page-shell';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { Note } from '@/components/ui/note';
import { PageHeading } from '@/components/ui/page-heading';
import { listActors } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations, observeHolders } from '@/lib/data/stance/observations';
import { toPositionQuery } from '@/lib/views/address/position-query';
import { noneFound } from '@/lib/views/position/collection-line';
import { toCompareChoices, toComparison, type Comparison } from '@/lib/views/page/compare';
import { compareHref, compareQuery, parseCompare } from '@/lib/views/address/compare-query';
import type { Query } from '@/lib/views/address/query/define-query';
import { toComparedPicture } from '@/lib/views/picture/compared-picture';
import { dateLimits, parsePictureFilter, pictureQuery, type PictureFilter } from '@/lib/views/address/picture-filter';

export const metadata: Metadata = { title: 'Compare' };

/** What is asked to be compared, with what was found of it, and what the form offers. */
async function readComparison(archive: Archive, asking: Query, filter: PictureFilter) {
  const [collection, actors, issues, found, events] = await Promise.all([
    readCollection(archive),
    listActors(archive),
    listIssues(archive),
    listObservations(archive),
    listEvents(archive),
  ]);
  const choices = toCompareChoices(actors, issues, found);
  const wanted = parseCompare(asking, choices);
  const { observations, read, all } = await observeHolders(
    archive,
    wanted.actors.map(({ slug }) => slug),
  );
  const asked = toPositionQuery(filter, collection.lastDay);
  const none = noneFound(collection);
  const comparison = toComparison({
    found: observations,
    query: wanted,
    asked,
    collectionEnd: collection.lastDay,
    none,
    events,
  });
  return { collection, choices, comparison, read, all, on: asked.on, none };
}

/** The same comparison over the whole period; null where it is not cut. */
function wholeHrefOf(query: Comparison['query'], filter: PictureFilter): string | null {
  const isCut = query.from !== null || query.to !== null;
  return isCut ? compareHref({ ...compareQuery({ ...query, from: null, to: null }), ...pictureQuery(filter) }) : null;
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const asking = await searchParams;
  const { filter, ignored } = parsePictureFilter(asking);
  const archive = await openArchive(searchParams);
  const { collection, choices, comparison, read, all, on, none } = await readComparison(archive, asking, filter);
  const { query } = comparison;
  const taken = toComparedPicture(query, filter);
  return (
    <PageShell section="compare" collection={collection} crumbs={[{ name: 'Compare' }]}>
      <PageHeading
        title="Compare"
        lede="Any actors on any issues: where each stands, since when, and on which statements."
      />
      <IgnoredNote ignored={[...ignored, ...query.ignored]} />
      <NewestOnly read={read} all={all} />
      <CompareForm
        choices={choices}
        offered={comparison.offered}
        query={query}
        filter={filter}
        on={on}
        limits={dateLimits(collection)}
      />
      {query.notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      <ComparePictures
        comparison={comparison}
        collection={collection}
        rule={filter.rule}
        wholeHref={wholeHrefOf(query, filter)}
        take={taken && <PictureMenu asked={taken} version={archive.version} />}
      />
      <ComparedStandings comparison={comparison} on={on} none={none} />
    </PageShell>
  );
}
