import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { BuiltInLines } from '@/lib/views/desk/built-in-lines';
import type { BuiltInList as List } from '@/lib/views/desk/built-in-list';

interface BuiltInListProps {
  readonly list: List;
  /** Names, offices and what their days rest on, by slug. */
  readonly known: ReadonlyMap<string, BuiltInLines>;
}

/** Actors and words for offices that articles are read with though the collection holds none of them. */
export function BuiltInList({ list: { note, lines, offices }, known }: BuiltInListProps) {
  return (
    <Section
      id="built-in"
      title="Built in"
      note="Articles are read with these too. Record one to change what is known of it; its names stay known."
    >
      <div className="stack">
        <p className="text-faint">{note}</p>
        <ul className="entries">
          {lines.map(({ slug, name, kind, href }) => (
            <li key={slug}>
              <p className="entry-summary">{name}</p>
              <p className="entry-meta">
                {kind}: {known.get(slug)?.names}
              </p>
              <ul className="entry-meta">
                {known.get(slug)?.offices.map((office) => (
                  <li key={office}>{office}</li>
                ))}
              </ul>
              <p className="entry-meta">
                <a href={href} aria-label={`Record ${name}`}>
                  Record it
                </a>
              </p>
            </li>
          ))}
        </ul>
        {offices.length === 0 ? null : (
          <>
            <h3>Words for offices</h3>
            <Facts facts={offices.map(({ office, words }) => ({ term: office, is: words }))} />
          </>
        )}
      </div>
    </Section>
  );
}
