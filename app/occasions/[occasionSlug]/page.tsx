import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { AccountMatchesTable } from '@/components/statement/account-matches';
import { AccountView } from '@/components/statement/account-view';
import { TableMenu } from '@/components/download/table-menu';
import { PageShell } from '@/components/layout/page-shell';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { readBelonging } from '@/lib/data/actor/belonging';
import { readCollection } from '@/lib/data/collection/collection';
import { findOccasionBySlug } from '@/lib/data/occasion/occasions';
import { listStatementsOf } from '@/lib/data/statement/statements';
import type { Collection } from '@/lib/domain/collection/collection';
import { toAccountMatches } from '@/lib/views/page/account-matches';
import { toAccounts } from '@/lib/views/page/accounts';
import { noneFound } from '@/lib/views/position/collection-line';
import { longDay } from '@/lib/views/words/day-words';
import { statementsChecked } from '@/lib/views/words/statement-words';

type Props = PageProps<'/occasions/[occasionSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const occasion = await findOccasionBySlug(await openArchive(searchParams), (await params).occasionSlug);
  return occasion ? { title: occasion.title } : {};
}

interface AccountsProps {
  readonly slug: string;
  readonly accounts: ReturnType<typeof toAccounts>;
  readonly collection: Collection;
  readonly checked: ReturnType<typeof statementsChecked>;
  readonly version: number;
}

/** What each side says was said. */
function Accounts({ slug, accounts, collection, checked, version }: AccountsProps) {
  const one = accounts.length === 1;
  return (
    <Section
      id="accounts"
      title={one ? 'The account' : 'The accounts'}
      aside={<TableMenu choice={{ filter: { occasion: slug } }} address={`/occasions/${slug}`} version={version} />}
      note={
        one
          ? 'Only one side’s account was found. What it says the others said is known on its word alone.'
          : 'Side by side: what each side says it said, and what it says the others said. ' +
            'Where an outlet names no source, a statement stands with its speaker’s side.'
      }
    >
      {checked ? <p className="fine mb-4">{checked}.</p> : null}
      {accounts.length === 0 ? <Empty>Statements: {noneFound(collection)}.</Empty> : null}
      <div className={one ? '' : 'pair'}>
        {accounts.map((account) => (
          <AccountView key={account.side?.slug ?? ''} account={account} />
        ))}
      </div>
    </Section>
  );
}

export default async function OccasionPage({ params, searchParams }: Props) {
  const { occasionSlug } = await params;
  const archive = await openArchive(searchParams);
  const occasion = await findOccasionBySlug(archive, occasionSlug);
  if (!occasion) notFound();
  const [collection, statements, belonging] = await Promise.all([
    readCollection(archive),
    listStatementsOf(archive, { occasion: occasionSlug }),
    readBelonging(archive),
  ]);
  const checked = statementsChecked(statements);
  return (
    <PageShell
      section="statements"
      collection={collection}
      crumbs={[
        { name: 'Statements', href: '/statements' },
        { name: 'Occasions', href: '/occasions' },
        { name: occasion.title },
      ]}
    >
      <PageHeading kicker={`Occasion, ${longDay(occasion.heldOn, occasion.precision)}`} title={occasion.title} />
      <Accounts
        slug={occasionSlug}
        accounts={toAccounts(statements, belonging)}
        collection={collection}
        checked={checked}
        version={archive.version}
      />
      <AccountMatchesTable matches={toAccountMatches(statements, belonging)} checked={checked} />
    </PageShell>
  );
}
