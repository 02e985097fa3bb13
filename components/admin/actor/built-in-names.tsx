import { Section } from '@/components/ui/section';
import type { BuiltInLines } from '@/lib/views/desk/built-in-lines';

interface BuiltInNamesProps {
  readonly lines: BuiltInLines | null;
  /** The collection's own offices stand in for the built-in ones. */
  readonly ownOffices: boolean;
}

/** What the reader of articles knows of this actor without being told. */
export function BuiltInNames({ lines, ownOffices }: BuiltInNamesProps) {
  const note =
    `These ${ownOffices ? 'names ' : ''}need not be written above. To take a name away, write it above with the ` +
    `last day on which it meant this actor.${ownOffices ? ' The offices above replace the built-in ones.' : ''}`;
  return (
    <Section id="built-in" title="Known without this form" {...(lines ? { note } : {})}>
      {lines ? (
        <p>{lines.names}</p>
      ) : (
        <p className="text-faint">Nothing: articles are read with what stands above alone.</p>
      )}
      {lines && lines.offices.length > 0 ? (
        <ul>
          {lines.offices.map((office) => (
            <li key={office}>{office}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
