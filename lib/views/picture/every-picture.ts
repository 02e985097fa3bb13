import type { Observation } from '@/lib/domain/stance/observation';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { withChoices } from '../address/compare-choice';
import { toDyads } from '../page/dyads';
import { toComparedPicture } from './compared-picture';
import type { PictureAsked } from './picture-query';

const plain = { holders: [], targets: [], filter: { rule: defaultCounting, on: null } } as const;

const nothingAsked = { actors: [], targets: [], from: null, to: null, hidden: [], ignored: [], notes: [] };

/**
 * Every picture the pages show of these observations, as they show it at first: the matrices, the comparison, each
 * pair’s, each target’s, each holder’s.
 */
export function everyPicture(observations: readonly Observation[]): readonly PictureAsked[] {
  const targets = [...new Set(observations.map(({ score }) => score.target.key))].sort();
  const held = [...new Set(observations.map(({ holder, score }) => `${holder.slug} ${score.target.key}`))].sort();
  const compared = toComparedPicture(withChoices(nothingAsked, observations), plain.filter);
  return [
    { ...plain, kind: 'matrix' },
    { ...plain, kind: 'dyads' },
    ...(compared ? [compared] : []),
    ...toDyads(observations).pairs.map(({ a, b }) => ({ ...plain, kind: 'dyad', holders: [a.slug, b.slug] }) as const),
    ...targets
      .filter((key) => key.startsWith('issue:'))
      .flatMap(
        (key) =>
          [
            { ...plain, kind: 'picture', targets: [key] },
            { ...plain, kind: 'spectrum', targets: [key] },
          ] as const,
      ),
    ...held.map((one) => {
      const [holder = '', target = ''] = one.split(' ');
      return { ...plain, kind: 'picture', holders: [holder], targets: [target] } as const;
    }),
  ];
}

/** `picture-china-issue-taliban-role.svg`. */
export function pictureFileName({ kind, holders, targets }: PictureAsked, format: string): string {
  return `${[kind, ...holders, ...targets].join('-').replaceAll(':', '-')}.${format}`;
}
