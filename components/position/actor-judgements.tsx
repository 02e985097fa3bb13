import { Section } from '@/components/ui/section';
import type { ActorReference } from '@/lib/domain/actor/actor';
import type { ActorProfile } from '@/lib/views/page/actor-profile';
import { inSentence } from '@/lib/views/words/actor-words';
import { ImpliedList } from './implied-list';
import { JudgementTable } from './judgement-table';

interface ActorJudgementsProps {
  readonly actor: ActorReference;
  readonly profile: ActorProfile;
  readonly none: string;
}

/** What it says about others beside what others say about it; left out for one that neither speaks nor is judged. */
export function ActorJudgements({ actor, profile, none }: ActorJudgementsProps) {
  const { saysAboutOthers, othersSay, voices } = profile;
  if (saysAboutOthers.length + othersSay.length + voices.length === 0) return null;
  const name = inSentence(actor);
  return (
    <Section
      id="judgements"
      title={`${actor.short} and the others`}
      note="Only where the words judge the actor itself."
    >
      <div className="pair">
        <div>
          <h3>What {name} says about others</h3>
          <JudgementTable
            cells={saysAboutOthers}
            columns="target"
            caption={`What ${name} says about others`}
            none={none}
          />
          <ImpliedList lines={profile.implied} name="toward" />
        </div>
        <div>
          <h3>What others say about {name}</h3>
          <JudgementTable cells={othersSay} columns="holder" caption={`What others say about ${name}`} none={none} />
          <ImpliedList lines={profile.impliedByOthers} name="holder" />
        </div>
      </div>
    </Section>
  );
}
