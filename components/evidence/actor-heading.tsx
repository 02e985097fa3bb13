import { ActorEmblem } from '@/components/figures/actor-emblem';
import { PageHeading } from '@/components/ui/page-heading';
import type { Actor } from '@/lib/domain/actor/actor';
import type { Statement } from '@/lib/domain/statement/statement';
import type { ActorProfile } from '@/lib/views/actor-profile';
import { kindWords, namesInSentence } from '@/lib/views/actor-words';
import { plural } from '@/lib/views/counting';
import { longDay, periodOf } from '@/lib/views/day-words';
import { tallyHolders } from '@/lib/views/voices';

interface ActorHeadingProps {
  readonly actor: Actor;
  readonly profile: ActorProfile;
  readonly statements: readonly Statement[];
}

function ledeOf({ profile, statements }: ActorHeadingProps): string {
  if (statements.length === 0) return 'Nothing was found in its name.';
  const articles = new Set(statements.flatMap(({ reports }) => reports.map(({ article }) => article.slug)));
  const others = tallyHolders(statements).map(({ of }) => of);
  const way = profile.voices.length > 0 ? 'in its name' : `in the name of ${namesInSentence(others)}`;
  return `${plural(statements.length, 'statement')} ${way}, ${periodOf(statements) ?? ''}, in ${plural(articles.size, 'article')}.`;
}

/** Who it is: name, kind, other names, the sentence that sums up what was found. */
export function ActorHeading(props: ActorHeadingProps) {
  const { actor } = props;
  const aliases = actor.aliases.map(({ name, until }) => (until ? `${name} (until ${longDay(until)})` : name));
  return (
    <PageHeading
      kicker={kindWords(actor.kind)}
      title={<><ActorEmblem slug={actor.slug} size={24} />{actor.name}</>}
      lede={ledeOf(props)}
    >
      <div className="mt-3 text-small text-soft">
        {aliases.length > 0 ? <p>Also {aliases.join(', ')}.</p> : null}
        {actor.note ? <p>{actor.note}</p> : null}
      </div>
    </PageHeading>
  );
}
