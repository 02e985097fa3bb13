import { ActorName } from '@/components/marks/actor-name';
import { StatementEntries } from '@/components/statement/statement-entries';
import type { Statement } from '@/lib/domain/statement/statement';
import { splitOfOthers, type Account } from '@/lib/views/page/accounts';
import { inSentence } from '@/lib/views/words/actor-words';

function Part({ title, statements }: { readonly title: string; readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h4 className="account-part">{title}</h4>
      <StatementEntries statements={statements} none="" />
    </>
  );
}

/** One side's account: its own words, what it says they said together, then what it says the others said. */
export function AccountView({ account }: { readonly account: Account }) {
  const { side, own, joint } = account;
  const { onItsWord, otherwise } = splitOfOthers(account);
  return (
    <section aria-label={side ? `${side.name}: its account` : 'As the outlets report it'}>
      <h3 className="account-side">{side ? <ActorName actor={side} href /> : 'As the outlets report it'}</h3>
      <Part title={`What ${side ? inSentence(side) : 'was'} said`} statements={own} />
      <Part title="What it says they said together" statements={joint} />
      <Part title="What it says others said, on its word alone" statements={onItsWord} />
      <Part title="What it says others said" statements={otherwise} />
    </section>
  );
}
