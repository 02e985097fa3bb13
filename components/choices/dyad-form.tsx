import { Link } from '@/components/ui/link';
import { OptionSelect } from '@/components/ui/option-select';
import { PinnedField } from '@/components/ui/pinned-field';
import { plural } from '@/lib/views/words/counting';
import type { AskedDyad, Dyads } from '@/lib/views/page/dyads';
import { pictureQuery, type PictureFilter } from '@/lib/views/address/picture-filter';

interface DyadFormProps {
  readonly dyads: Dyads;
  readonly asked: AskedDyad;
  /** What else the address says. */
  readonly filter: PictureFilter;
}

/** Chooses two actors by a plain form, or by a link where there is something to see. */
export function DyadForm({ dyads: { choices, pairs }, asked, filter }: DyadFormProps) {
  const fields = [
    ['one', 'One actor', asked.a],
    ['other', 'The other', asked.b],
  ] as const;
  return (
    <>
      <form action="/dyads" method="get" className="filter dyad-form" aria-label="Choose two actors">
        <PinnedField />
        {Object.entries(pictureQuery(filter)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map(([which, label, chosen]) => (
          <div key={which} className="field">
            <label htmlFor={`dyad-${which}`}>{label}</label>
            <OptionSelect
              control={{ id: `dyad-${which}` }}
              name="actors"
              options={choices}
              chosen={chosen?.slug ?? ''}
              none="choose"
            />
          </div>
        ))}
        <p className="filter-actions">
          <button className="button" type="submit">
            Show
          </button>
        </p>
      </form>
      {(asked.a === null) !== (asked.b === null) ? (
        <p className="fine">Choose a second actor to see what each says about the other.</p>
      ) : null}
      <h3 className="mt-6">Pairs with statements</h3>
      <ul className="dyad-links">
        {pairs.map(({ a, b, n, href }) => (
          <li key={href}>
            <Link href={href}>
              {a.short} and {b.short}
            </Link>{' '}
            <span className="text-faint tabular">{plural(n, 'statement')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
