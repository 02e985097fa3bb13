import { ActorName } from '@/components/marks/actor-name';
import { VoiceSpreadTable } from '@/components/position/voice-spread-table';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Actor } from '@/lib/domain/actor/actor';
import type { ActorProfile } from '@/lib/views/page/actor-profile';
import { inSentence, possessive, relationWords } from '@/lib/views/words/actor-words';
import { longDay } from '@/lib/views/words/day-words';
import { evidenceHref } from '@/lib/views/address/evidence-filter';
import { ActorOffices } from './actor-offices';

interface ActorAccountProps {
  readonly actor: Actor;
  readonly profile: ActorProfile;
}

/** How it stands to other actors: part of, displaced by, members. */
function ActorRelations({ actor }: { readonly actor: Actor }) {
  if (actor.relations.length === 0) return null;
  return (
    <ul className="rows mt-4">
      {actor.relations.map(({ kind, to, on }) => (
        <li key={`${kind} ${to.slug}`}>
          {relationWords(kind)} <ActorName actor={to} href />
          {on ? <span className="text-faint"> on {longDay(on)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Voices({ actor, profile }: ActorAccountProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Who said it</th>
          <th scope="col" className="number">
            Statements
          </th>
        </tr>
      </thead>
      <tbody>
        {profile.voices.map(({ of, n, offices }) => (
          <tr key={of.slug}>
            <td>
              <Link href={`/actors/${of.slug}`}>
                {of.slug === actor.slug && actor.kind !== 'person' ? 'No speaker named' : of.name}
              </Link>
              {offices.length > 0 ? <span className="block text-small text-faint">{offices.join(', ')}</span> : null}
            </td>
            <td className="number">
              <Link href={evidenceHref({ holder: actor.slug, speaker: of.slug })}>{n}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outlets({ profile }: { readonly profile: ActorProfile }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Outlet that carried it</th>
          <th scope="col" className="number">
            Statements
          </th>
        </tr>
      </thead>
      <tbody>
        {profile.outlets.map(({ of, n }) => (
          <tr key={of.slug}>
            <td>{of.name}</td>
            <td className="number">{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the least to the greatest value each kind of voice stated; left out where nothing counts, and for a person. */
function Spread({ actor, profile: { spread } }: ActorAccountProps) {
  if (spread.rows.length === 0 || actor.kind === 'person') return null;
  return (
    <Section
      id="own-voices"
      title="The spread of its own voices"
      note={
        'From the least to the greatest value stated, with the number of statements, by the office held on the day. ' +
        'No mean is taken and nothing is weighed: a range over few statements says little.'
      }
    >
      {spread.only ? <p>{spread.only}</p> : <VoiceSpreadTable spread={spread} />}
    </Section>
  );
}

/** Who speaks for it, with their terms of office, and through whom we have its words. */
export function ActorAccount({ actor, profile }: ActorAccountProps) {
  const offices = (
    <>
      <ActorOffices actor={actor} />
      <ActorRelations actor={actor} />
    </>
  );
  const recorded = actor.roles.length + actor.officials.length + actor.relations.length > 0;
  if (profile.voices.length === 0) {
    return recorded ? (
      <Section id="voices" title="Offices and ties">
        {offices}
      </Section>
    ) : null;
  }
  return (
    <>
      <Spread actor={actor} profile={profile} />
      <Section
        id="voices"
        title={`Who speaks for ${inSentence(actor)}`}
        note={`Statements in ${possessive(actor)} name, by who said them; offices with their dates.`}
      >
        <div className="pair">
          <Voices actor={actor} profile={profile} />
          <div>{recorded ? offices : <Empty>No office is recorded.</Empty>}</div>
        </div>
      </Section>
      <Section id="outlets" title="Through whom we have it" note="A statement in two outlets stands with both.">
        <div className="pair">
          <Outlets profile={profile} />
        </div>
      </Section>
    </>
  );
}
