import { ActorName } from '@/components/figures/actor-name';
import { StatementEntries } from '@/components/evidence/statement-entries';
import type { Account } from '@/lib/views/accounts';
import { inSentence } from '@/lib/views/actor-words';

/** One side's account: its own words, then what it says the others said. */
export function AccountView({ account: { side, own, ofOthers } }: { readonly account: Account }) {
  return (
    <section aria-label={side ? `${side.name}: its account` : 'As the outlets report it'}>
      <h3 className="account-side">{side ? <ActorName actor={side} href /> : 'As the outlets report it'}</h3>
      {own.length > 0 ? <><h4 className="account-part">What {side ? inSentence(side) : 'was'} said</h4><StatementEntries statements={own} none="" /></> : null}
      {ofOthers.length > 0 ? <><h4 className="account-part">What it says others said</h4><StatementEntries statements={ofOthers} none="" /></> : null}
    </section>
  );
}
