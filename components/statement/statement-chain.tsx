import { Fragment } from 'react';
import { ActorName } from '@/components/marks/actor-name';
import { rolesOn } from '@/lib/domain/actor/actor';
import type { Statement } from '@/lib/domain/statement/statement';
import { claimedByWords } from '@/lib/views/words/statement-words';

function Names({ actors }: { readonly actors: Statement['addressees'] }) {
  return actors.map((actor, index) => (
    <Fragment key={actor.slug}>
      {index > 0 ? ', ' : ''}
      <b>
        <ActorName actor={actor} href />
      </b>
    </Fragment>
  ));
}

/** Who said it, on whose behalf and on whose word we have that, and to whom: one line. */
export function StatementChain({ statement }: { readonly statement: Statement }) {
  const { speaker, speakerRoles, principals, addressees, capacity, saidOn } = statement;
  const [role] = rolesOn(speakerRoles, saidOn);
  const forItself = principals.length === 1 && principals[0]?.actor.slug === speaker.slug;
  return (
    <p className="chain">
      <b>
        <ActorName actor={speaker} href />
      </b>
      {role ? <span>({role.title})</span> : null}
      {capacity === 'own' ? <span>in its own name</span> : null}
      {forItself || principals.length === 0 ? null : <span>speaking for</span>}
      {principals.map(({ actor, claimedBy }) => (
        <Fragment key={actor.slug}>
          {forItself ? null : (
            <b>
              <ActorName actor={actor} href />
            </b>
          )}
          {claimedBy ? <span>({claimedByWords(claimedBy)})</span> : null}
        </Fragment>
      ))}
      {addressees.length > 0 ? (
        <>
          <span>to</span>
          <span>
            <Names actors={addressees} />
          </span>
        </>
      ) : null}
    </p>
  );
}
