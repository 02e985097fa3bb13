import { ActorName } from '@/components/marks/actor-name';
import { StanceValueMark } from '@/components/marks/stance-value-mark';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { ActorReference } from '@/lib/domain/actor/actor';
import { targetName, targetPath } from '@/lib/domain/target/target';
import type { AccountMatches, MatchEntry, MatchRow } from '@/lib/views/page/account-matches';
import { possessive } from '@/lib/views/words/actor-words';

const account = (side: ActorReference): string => `By ${possessive({ ...side, name: side.short })} account`;

function Entry({ entry: { href, value, open, onWord } }: { readonly entry: MatchEntry }) {
  return (
    <li>
      <Link href={href}>
        {value === null ? 'not settled' : <StanceValueMark value={value} look={open ? 'open' : 'settled'} />}
      </Link>
      {onWord ? <span className="match-word">{onWord}</span> : null}
    </li>
  );
}

function Row({
  row: { target, holder, entries, words, differ },
  sides,
}: {
  readonly row: MatchRow;
  readonly sides: AccountMatches['sides'];
}) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={targetPath(target)}>{targetName(target)}</Link>
      </th>
      <td role="cell">
        <ActorName actor={holder} short />
      </td>
      {entries.map((these, index) => (
        <td role="cell" key={sides[index]?.slug} {...(these.length === 0 ? { 'data-none': '' } : {})}>
          <span className="match-side">{account(sides[index] ?? holder)}</span>
          {these.length === 0 ? (
            <span className="text-faint">nothing</span>
          ) : (
            <ul>
              {these.map((entry) => (
                <Entry key={entry.statementKey} entry={entry} />
              ))}
            </ul>
          )}
        </td>
      ))}
      <td role="cell" className={differ ? 'match-differ' : undefined}>
        {words}
      </td>
    </tr>
  );
}

interface AccountMatchesTableProps {
  readonly matches: AccountMatches;
  /** Whether people checked the values. */
  readonly checked: string | null;
}

/**
 * The accounts held against each other, target by target. Roles are spelled out because a phone lays rows out as
 * entries.
 */
export function AccountMatchesTable({ matches: { sides, rows }, checked }: AccountMatchesTableProps) {
  if (rows.length === 0) return null;
  return (
    <Section
      id="compared"
      title="Held against each other"
      note={
        'Where both accounts speak to the same, or one side’s words are known from the other alone. ' +
        'Each value opens its statement.'
      }
    >
      <table role="table" className="table matches">
        <caption className="unseen">What each holds, by each side’s account</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Toward
            </th>
            <th role="columnheader" scope="col">
              Whose stance
            </th>
            {sides.map((side) => (
              <th role="columnheader" scope="col" key={side.slug}>
                {account(side)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              Compared
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} row={row} sides={sides} />
          ))}
        </tbody>
      </table>
      {checked ? (
        <p className="fine mt-4">{checked}. “Nothing” means none found in the articles read, not a denial.</p>
      ) : null}
    </Section>
  );
}
