import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { ShiftList } from '@/lib/views/page/shift-list';
import type { Movement } from '@/lib/views/position/what-moved';
import { MovedEntry } from './what-moved';

const parts = [
  {
    name: 'shifts',
    title: 'Shifts',
    note: 'The position moved, or its sign turned: two statements or more on each side.',
  },
  { name: 'steps', title: 'Steps', note: 'One statement differs from the one before it. Not a shift.' },
  { name: 'firsts', title: 'Firsts', note: 'First found in this collection. Earlier ones may not have been read.' },
] as const;

function Entries({ moved }: { readonly moved: readonly Movement[] }) {
  return (
    <ul className="rows">
      {moved.map((one) => (
        <MovedEntry key={one.key} moved={one} />
      ))}
    </ul>
  );
}

/** Movements by how much evidence they rest on; an empty list says so, and what an editor dismissed stands apart. */
export function ShiftSections({ list: { moved, none } }: { readonly list: ShiftList }) {
  return (
    <>
      {parts.map(({ name, title, note }) => (
        <Section key={name} id={name} title={title} note={note}>
          {moved[name].length > 0 ? <Entries moved={moved[name]} /> : <Empty>{none[name]}</Empty>}
        </Section>
      ))}
      {moved.dismissed.length > 0 ? (
        <Section
          id="dismissed"
          title="Dismissed"
          note="Found by the arithmetic; an editor says that it is no shift, and why."
        >
          <Entries moved={moved.dismissed} />
        </Section>
      ) : null}
    </>
  );
}
