import type { ActorReference } from '@/lib/domain/actor/actor';
import type { Issue } from '@/lib/domain/issue/issue';
import { impliedStances } from '@/lib/domain/position/implied-stance';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { targetName } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import { evidenceHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import type { EvidenceMark } from './evidence-cell';
import { valueRange } from '../words/stance-words';

/** What a holder's position on one issue implies for one actor: drawn hollow, counted apart. */
export interface ImpliedLine {
  readonly key: string;
  readonly holder: ActorReference;
  readonly toward: ActorReference;
  readonly marks: readonly EvidenceMark[];
  /**
   * "+1 in 2 statements: follows from its position on “A recognised Taliban role”; it said nothing about the Taliban
   * itself".
   */
  readonly words: string;
  readonly href: string;
}

/**
 * `observations` may be of several holders; only what counts implies anything. What it is heard to have said on
 * another’s word is nothing it said.
 */
export function toImpliedLines(observations: readonly Observation[], issues: readonly Issue[]): readonly ImpliedLine[] {
  const counted = countedAmong(observations);
  const spokeOf = new Set(
    observations
      .filter(({ leftOut }) => leftOut !== 'hearsay')
      .flatMap(({ holder, score: { target } }) =>
        target.kind === 'actor' ? [`${holder.slug} ${target.actor.slug}`] : [],
      ),
  );
  const implied = impliedStances(counted, issues);
  return [
    ...groupBy(
      implied,
      ({ observation, toward }) => `${observation.holder.slug} ${toward.slug} ${observation.score.target.key}`,
    ),
  ].flatMap(([key, these]) => {
    const [first] = these;
    if (!first) return [];
    const {
      observation: {
        holder,
        score: { target },
      },
      toward,
    } = first;
    const itself = spokeOf.has(`${holder.slug} ${toward.slug}`)
      ? ''
      : `; it said nothing about ${inSentence(toward)} itself`;
    return [
      {
        key,
        holder,
        toward,
        marks: these.map(({ observation, value }): { statementKey: string; value: StanceValue } => ({
          statementKey: observation.statementKey,
          value,
        })),
        words:
          `${valueRange(these.map(({ value }) => value)) ?? ''}: ` +
          `follows from its position on “${targetName(target)}”${itself}`,
        href: evidenceHref({ holder: holder.slug, target: target.key }),
      },
    ];
  });
}
