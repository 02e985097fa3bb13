import type { ActorReference } from '@/lib/domain/actor/actor';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { targetName, type Target } from '@/lib/domain/target/target';
import { namesInSentence } from '../words/actor-words';
import type { CompareQuery } from './compare-query';
import { groupBy } from '../words/group-by';
import { compareTargets } from '../words/target-words';

const chosenAtOnce = 2;

const statementsIn = (these: readonly Observation[]): number =>
  new Set(these.map(({ statementKey }) => statementKey)).size;

/** Those with the most statements; of equals, by name. */
function loudest(counted: readonly Observation[]): ActorReference[] {
  return [...groupBy(counted, ({ holder }) => holder.slug).values()]
    .flatMap((these) => (these[0] ? [{ actor: these[0].holder, n: statementsIn(these) }] : []))
    .sort((a, b) => b.n - a.n || a.actor.name.localeCompare(b.actor.name, 'en'))
    .slice(0, chosenAtOnce)
    .map(({ actor }) => actor);
}

/**
 * Issues that the most of the actors spoke to; of equals, those with the most statements, then in the codebook's order.
 */
function mostShared(counted: readonly Observation[], actors: readonly ActorReference[]): Target[] {
  const theirs = counted.filter(
    ({ holder, score }) => score.target.kind === 'issue' && actors.some(({ slug }) => slug === holder.slug),
  );
  const spoken = [...groupBy(theirs, ({ score }) => score.target.key).values()].flatMap((these) =>
    these[0]
      ? [
          {
            target: these[0].score.target,
            by: new Set(these.map(({ holder }) => holder.slug)).size,
            n: statementsIn(these),
          },
        ]
      : [],
  );
  const most = Math.max(0, ...spoken.map(({ by }) => by));
  return spoken
    .filter(({ by }) => by === most)
    .sort((a, b) => b.n - a.n || compareTargets(a.target, b.target))
    .slice(0, chosenAtOnce)
    .map(({ target }) => target);
}

/**
 * Fills in what the address leaves open, by rule, and says so in `notes`. `observations` as counted by the reader's
 * rule.
 */
export function withChoices(query: CompareQuery, observations: readonly Observation[]): CompareQuery {
  const counted = countedAmong(observations);
  const toward =
    query.targets.length === 0
      ? counted
      : counted.filter(({ score }) => query.targets.some(({ key }) => key === score.target.key));
  const actors = query.actors.length > 0 ? query.actors : loudest(toward);
  const targets =
    query.targets.length > 0
      ? query.targets
      : mostShared(counted, actors).map((target) => ({ key: target.key, name: targetName(target) }));
  const chosen = [
    ...(query.actors.length === 0 && actors.length > 0 ? [`${namesInSentence(actors)} (most statements counted)`] : []),
    ...(query.targets.length === 0 && targets.length > 0
      ? [
          `${targets.map(({ name }) => `“${name}”`).join(' and ')} ` +
            `(${actors.length === 2 ? 'what both' : 'what they'} spoke to most)`,
        ]
      : []),
  ];
  const said = chosen.length > 0 ? [`Nothing was asked for here, so it was chosen by rule: ${chosen.join('; ')}.`] : [];
  return { ...query, actors, targets, notes: [...query.notes, ...said] };
}
