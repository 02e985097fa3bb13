import { StanceMark } from '@/components/marks/stance-mark';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { dyadHref } from '@/lib/views/page/dyads';
import type { ImpliedLine } from '@/lib/views/position/implied-line';
import { ActorName } from '../marks/actor-name';

const mostLines = 60;

/** All implied stances, hollow, apart from the matrix of what is said; left out where nothing follows from anything. */
export function ImpliedTable({ lines }: { readonly lines: readonly ImpliedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section
      id="implied"
      title="Implied, not said"
      note={
        'An issue that bears on an actor passes its value on, with the codebook’s sign. ' +
        'Hollow, counted nowhere, and never mixed into what is said.'
      }
    >
      <table className="table">
        <caption>What follows for an actor from another’s position on an issue</caption>
        <thead>
          <tr>
            <th scope="col">Who, toward whom</th>
            <th scope="col">What follows</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostLines).map((line) => (
            <tr key={line.key}>
              <td className="implied-who">
                <ActorName actor={line.holder} href short /> <span className="text-faint">toward</span>{' '}
                <Link href={dyadHref(line.holder, line.toward)}>{line.toward.short}</Link>
              </td>
              <td>
                {line.marks.slice(-4).map((mark) => (
                  <StanceMark key={mark.statementKey} value={mark.value} look="thin" size={13} />
                ))}{' '}
                <Link href={line.href}>{line.words}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > mostLines ? (
        <p className="fine">
          The first {mostLines} of {lines.length}; choose two actors to see theirs.
        </p>
      ) : null}
    </Section>
  );
}
