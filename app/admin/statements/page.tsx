import type { Metadata } from 'next';
import { CodingEntries } from '@/components/admin/coding-entries';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt } from '@/lib/data/archive';
import { listStatements } from '@/lib/data/statements';
import { expectPerson } from '@/lib/session/current-person';
import { codingListHref, parseCodingFilter, passes } from '@/lib/views/coding-filter';
import { plural } from '@/lib/views/counting';

export const metadata: Metadata = { title: 'Statements to judge' };

export default async function CodingListPage({ searchParams }: PageProps<'/admin/statements'>) {
  const { show, ignored } = parseCodingFilter((await searchParams).show);
  await expectPerson(codingListHref(show));
  const statements = await listStatements(await archiveAt(), { newestFirst: true });
  const shown = statements.filter((statement) => passes(statement, show));
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeading title="Statements" lede={`${plural(shown.length, 'statement')} of ${statements.length}, newest first.`} />
      <CodingEntries statements={shown} show={show} />
    </>
  );
}
