import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { StandingList } from '@/components/position/standing-list';
import { targetName, targetPath } from '@/lib/domain/target/target';
import type { Parting } from '@/lib/views/position/parting';
import { polesOf } from '@/lib/views/words/stance-words';

function Sides({ parting, as: Heading }: { readonly parting: Parting; readonly as: 'h3' | 'h4' }) {
  const poles = polesOf(parting.target);
  return (
    <>
      <div className="pair">
        <div>
          <Heading className="parting-side">{poles.for}</Heading>
          <StandingList lines={parting.for} />
        </div>
        <div>
          <Heading className="parting-side">{poles.against}</Heading>
          <StandingList lines={parting.against} />
        </div>
      </div>
      {parting.neither.length > 0 ? (
        <>
          <Heading className="parting-side">Neither</Heading>
          <StandingList lines={parting.neither} />
        </>
      ) : null}
      {parting.hearsay.length > 0 ? (
        <>
          <Heading className="parting-side">Found, not counted</Heading>
          <StandingList lines={parting.hearsay} />
        </>
      ) : null}
    </>
  );
}

interface WhereTheyPartProps {
  readonly partings: readonly Parting[];
  /** On the page of one issue its name goes without saying. */
  readonly ofOne?: boolean;
}

/** Issues on which actors stand on opposite sides, each side with what was found; in words where there is none. */
export function WhereTheyPart({ partings, ofOne = false }: WhereTheyPartProps) {
  return (
    <Section
      id="where-they-part"
      title="Where they part"
      note="By label where there is one, else where all that was found is of one sign."
    >
      {partings.length === 0 ? (
        <p>Nobody found here stands on the other side of anybody else.</p>
      ) : (
        partings.map((parting) => (
          <div key={parting.target.key} className="parting">
            {ofOne ? null : (
              <h3>
                <Link href={targetPath(parting.target)}>{targetName(parting.target)}</Link>
              </h3>
            )}
            <Sides parting={parting} as={ofOne ? 'h3' : 'h4'} />
          </div>
        ))
      )}
    </Section>
  );
}
