import type { StanceLabel, Standing } from '@/lib/domain/position/label';
import { targetName } from '@/lib/domain/target/target';
import { inSentence, possessive } from '../words/actor-words';
import { plural } from '../words/counting';
import { periodOf } from '../words/day-words';
import { countedIn, type Parting } from './parting';
import type { RestsOnOne } from './rests-on-one';
import { valueRange } from '../words/stance-words';
import type { StandingLine } from './standing-line';
import { foundWords, hasPlainPoles, labelWords } from '../words/standing-words';
import { noShiftWords, type WhatMoved } from './what-moved';

/** A plain sentence made from the data by rule, and where its evidence is. */
export interface Finding {
  readonly rule: 'best-supported' | 'widest-parting' | 'movement';
  readonly words: string;
  readonly href: string;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

type KnownStanding = Extract<Standing, { kind: 'known' }>;

const isUnclear = ({ label }: KnownStanding): boolean => label === 'unclear';

const plainVerbs = new Set<StanceLabel>(['strongly-backs', 'backs', 'rejects', 'strongly-rejects']);

/**
 * "all 6 statements found say so (+1 to +2, 17 May – 28 Jul)", "4 of 5 statements found say so, 1 takes no side (…)".
 */
function supportWords({ counted, label, estimate, restsOn }: KnownStanding): string {
  const side = label === 'takes-no-side' ? 0 : Math.sign(estimate.mean);
  const signs = counted.map(({ score: { value } }) => Math.sign(value ?? 0));
  const same = signs.filter((sign) => sign === side).length;
  const zeros = side === 0 ? 0 : signs.filter((sign) => sign === 0).length;
  const others = counted.length - same - zeros;
  const parts = [
    same === counted.length
      ? `all ${same} statements found say so`
      : `${same} of ${counted.length} statements found say so`,
    ...(zeros > 0 ? [`${zeros} ${zeros === 1 ? 'takes' : 'take'} no side`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? 'says' : 'say'} the opposite`] : []),
  ];
  const values = valueRange(counted.flatMap(({ score }) => score.value ?? [])) ?? 'no value';
  return (
    `${parts.join(', ')} (${values}, ` +
    `${periodOf(counted) ?? ''})${restsOn.length > 0 ? '; the label is based on one of them' : ''}`
  );
}

/**
 * Where one stands, as a sentence: "China backs “No haven for armed groups”: …"; below the minimum evidence without a
 * verb.
 */
function standingSentence({ holder, target, standing, words }: StandingLine, isNamed: boolean): string {
  const [who, what] = [inSentence(holder), `“${targetName(target)}”`];
  const onWhat = isNamed ? '' : `on ${what}, `;
  if (standing.kind !== 'known') return `${onWhat}${who}: ${(words ?? '').replace(/\.$/u, '')}`;
  const label = labelWords(standing.label, target);
  const isPlain = plainVerbs.has(standing.label) && hasPlainPoles(target);
  const said = isPlain
    ? `${who} ${label} ${isNamed ? 'it' : what}`
    : `${onWhat}${isUnclear(standing) ? `${possessive(holder)} position is unclear` : `${who} ${label}`}`;
  return (
    `${said}${standing.mixed ? ', mixed' : ''}: ` +
    (isUnclear(standing) ? foundWords(standing.counted) : supportWords(standing))
  );
}

/** The label with the most statements behind it; without any label, the holder and issue with the most statements. */
function bestSupported(lines: readonly StandingLine[]): Finding[] {
  const known = lines.filter(({ standing }) => standing.kind === 'known');
  const [best] = [...(known.length > 0 ? known : lines.filter(({ words }) => words !== null))].sort(
    (a, b) => countedIn(b) - countedIn(a),
  );
  if (!best) return [];
  return [{ rule: 'best-supported', words: `${capital(standingSentence(best, false))}.`, href: best.href }];
}

/** The issue with the most statements on which two stand on opposite sides: the best supported of each side. */
function widestParting(partings: readonly Parting[]): Finding[] {
  const [widest] = partings;
  const [backer, rejecter] = [widest?.for[0], widest?.against[0]];
  if (!widest || !backer || !rejecter) return [];
  const [first, second] = countedIn(backer) >= countedIn(rejecter) ? [backer, rejecter] : [rejecter, backer];
  return [
    {
      rule: 'widest-parting',
      words:
        `${capital(inSentence(first.holder))} and ${inSentence(second.holder)} part company over ` +
        `“${targetName(widest.target)}”. ` +
        `${capital(standingSentence(first, true))}. ${capital(standingSentence(second, true))}.`,
      href: `/issues/${widest.target.kind === 'issue' ? widest.target.issue.slug : ''}#where-they-part`,
    },
  ];
}

function movement(moved: WhatMoved, rests: RestsOnOne): Finding {
  const [shift] = moved.shifts;
  if (shift) {
    const words =
      `${capital(inSentence(shift.holder))} ${shift.words} on “${targetName(shift.target)}”, ` +
      `${shift.before?.day ?? ''} to ${shift.after.day}.`;
    return { rule: 'movement', words, href: '/shifts' };
  }
  const n = rests.single.length;
  const thin = n === 0 ? '' : ` ${plural(n, 'position')} ${n === 1 ? 'is' : 'are'} based on one statement.`;
  return { rule: 'movement', words: `${noShiftWords(moved)}${thin}`, href: '/shifts' };
}

/**
 * Three findings for the head of the overview; fewer where the data has nothing to say. `lines` and `partings` are on
 * issues.
 */
export function toFindings(
  lines: readonly StandingLine[],
  partings: readonly Parting[],
  moved: WhatMoved,
  rests: RestsOnOne,
): readonly Finding[] {
  if (lines.length === 0) return [];
  return [...bestSupported(lines), ...widestParting(partings), movement(moved, rests)];
}
