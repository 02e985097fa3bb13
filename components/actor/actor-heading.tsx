import { ActorEmblem } from '@/components/marks/actor-emblem';
import { PageHeading } from '@/components/ui/page-heading';
import type { Actor } from '@/lib/domain/actor/actor';
import type { StatementTallies } from '@/lib/domain/statement/statement-tallies';
import type { ActorProfile } from '@/lib/views/page/actor-profile';
import { kindWords, namesInSentence } from '@/lib/views/words/actor-words';
import { plural } from '@/lib/views/words/counting';
import { longDay, periodOf } from '@/lib/views/words/day-words';

interface ActorHeadingProps {
  readonly actor: Actor;
  readonly profile: ActorProfile;
  /** Of the statements in its name, or of those it uttered in others’. */
  readonly tallies: StatementTallies;
}

function ledeOf({ profile, tallies }: ActorHeadingProps): string {
  if (tallies.statements === 0) return 'Nothing was found in its name.';
  const others = tallies.holders.map(({ of }) => of);
  const way = profile.voices.length > 0 ? 'in its name' : `in the name of ${namesInSentence(others)}`;
  return (
    `${plural(tallies.statements, 'statement')} ${way}, ${periodOf(tallies.ends) ?? ''}, ` +
    `in ${plural(tallies.articles, 'article')}.`
  );
}

/** Who it is: name, kind, other names, the sentence that sums up what was found. */
export function ActorHeading(props: ActorHeadingProps) {
  const { actor } = props;
  const aliases = actor.aliases.map(({ name, until }) => (until ? `${name} (until ${longDay(until)})` : name));
  return (
    <PageHeading
      kicker={kindWords(actor.kind)}
      title={
        <>
          <ActorEmblem slug={actor.slug} size={24} />
          {actor.name}
        </>
      }
      lede={ledeOf(props)}
    >
      <div className="mt-3 text-small text-soft">
        {aliases.length > 0 ? <p>Also {aliases.join(', ')}.</p> : null}
        {actor.iso2 ? <p>Country code {actor.iso2}.</p> : null}
        {actor.until ? <p>Until {longDay(actor.until)}.</p> : null}
        {actor.note ? <p>{actor.note}</p> : null}
      </div>
    </PageHeading>
  );
}
