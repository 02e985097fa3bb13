import { PinnedField } from '@/components/ui/pinned-field';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { longDay } from '@/lib/views/words/day-words';
import { dateLimits } from '@/lib/views/address/picture-filter';
import type { Picture } from '@/lib/views/picture/picture';
import { toPositionCitation } from '@/lib/views/picture/picture-citation';
import { choiceParts, kindPart, namedParts } from '@/lib/views/picture/picture-query';
import { CopyableCitation } from './copyable-citation';

function DateChoice({ picture: { asked, on, collection } }: { readonly picture: Picture }) {
  const { from, to } = dateLimits(collection);
  const kept = {
    ...kindPart(asked),
    ...namedParts(asked),
    ...choiceParts({ ...asked, filter: { ...asked.filter, on: null } }),
  };
  return (
    <form action="/take/picture#position" method="get" className="date-form" aria-label="Date of the position">
      <PinnedField />
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="field">
        <span>Position on {longDay(on)}</span>
        <input className="input" type="date" name="on" defaultValue={on} min={from} max={to} />
      </label>
      <button className="button" data-quiet="" type="submit">
        Show
      </button>
    </form>
  );
}

/** A position at a date, to be cited: who, toward what, on which day, at which data version. */
export function PositionCitations({ picture }: { readonly picture: Picture }) {
  const positions = picture.lines.map((line) => toPositionCitation(picture, line));
  const [only, ...more] = positions;
  if (!only) return null;
  return (
    <Section
      id="position"
      title="Cite a position at a date"
      note="The date is one on the position’s own time axis; the data version says what was known of it."
    >
      <DateChoice picture={picture} />
      {more.length === 0 ? (
        <CopyableCitation citation={only.citation} />
      ) : (
        <ul className="rows">
          {positions.map(({ key, name, href }) => (
            <li key={key}>
              <Link href={`${href}#position`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
