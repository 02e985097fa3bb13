import type { Metadata } from 'next';
import { CodingEntries } from '@/components/admin/stance/coding-entries';
import { IgnoredNote } from '@/components/ui/ignored-note';
import { PageHeading } from '@/components/ui/page-heading';
import { PageLinks } from '@/components/ui/page-links';
import { archiveAt } from '@/lib/data/archive';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { readStatementPage } from '@/lib/data/statement/statement-page';
import { expectPerson } from '@/lib/session/current-person';
import { codingListHref, parseCodingFilter, toCodingCondition } from '@/lib/views/address/coding-filter';
import { plural } from '@/lib/views/words/counting';

export const metadata: Metadata = { title: 'Statements to judge' };

export default async function CodingListPage({ searchParams }: PageProps<'/admin/statements'>) {
  const { show, listing, ignored } = parseCodingFilter(await searchParams);
  await expectPerson(codingListHref(show));
  const archive = await archiveAt();
  const { statements, all, next, previous } = await readStatementPage(archive, toCodingCondition(show), listing);
  const ways = [
    { name: 'Newer', href: previous && codingListHref(show, previous.after) },
    { name: 'Older', href: next && codingListHref(show, next) },
  ];
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeading
        title="Statements"
        lede={`${plural(all, 'statement')} of ${await countStatements(archive, {})}, newest first.`}
      />
      <CodingEntries statements={statements} show={show} />
      <PageLinks of="Statements" ways={ways} />
    </>
  );
}
