import { targetName } from '@/lib/domain/target/target';
import { inSentence } from './actor-words';
import { plural } from './counting';
import { countedIn, type Parting } from './parting';
import type { RestsOnOne } from './rests-on-one';
import type { StandingLine } from './standing-line';
import { noShiftWords, type WhatMoved } from './what-moved';

/** A plain sentence made from the data by rule, and where its evidence is. */
export interface Finding {
  readonly rule: 'best-supported' | 'widest-parting' | 'movement';
  readonly words: string;
  readonly href: string;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** "China, backs: +1 to +2 in 6 statements found (…)": as a sentence round the name. */
function lineSentence(line: StandingLine): string {
  const separator = line.standing.kind === 'known' ? ' ' : ': ';
  return `${inSentence(line.holder)}${separator}${(line.words ?? '').replace(/\.$/u, '')}`;
}

/** The label with the most statements behind it; without any label, the holder and issue with the most statements. */
function bestSupported(lines: readonly StandingLine[]): Finding[] {
  const known = lines.filter(({ standing }) => standing.kind === 'known');
  const [best] = [...(known.length > 0 ? known : lines.filter(({ words }) => words !== null))].sort((a, b) => countedIn(b) - countedIn(a));
  if (!best) return [];
  return [{ rule: 'best-supported', words: `On “${targetName(best.target)}”, ${lineSentence(best)}.`, href: best.href }];
}

/** The issue with the most statements on which two stand on opposite sides: the best supported of each side. */
function widestParting(partings: readonly Parting[]): Finding[] {
  const [widest] = partings;
  const [backer, rejecter] = [widest?.for[0], widest?.against[0]];
  if (!widest || !backer || !rejecter) return [];
  const [first, second] = countedIn(backer) >= countedIn(rejecter) ? [backer, rejecter] : [rejecter, backer];
  return [{
    rule: 'widest-parting',
    words: `${capital(inSentence(first.holder))} and ${inSentence(second.holder)} part on “${targetName(widest.target)}”. ${capital(lineSentence(first))}. ${capital(lineSentence(second))}.`,
    href: `/issues/${widest.target.kind === 'issue' ? widest.target.issue.slug : ''}#where-they-part`,
  }];
}

function movement(moved: WhatMoved, rests: RestsOnOne): Finding {
  const [shift] = moved.shifts;
  if (shift) {
    const words = `${capital(inSentence(shift.holder))} ${shift.words} on “${targetName(shift.target)}”, ${shift.before?.day ?? ''} to ${shift.after.day}.`;
    return { rule: 'movement', words, href: '/shifts' };
  }
  const thin = rests.single.length === 0 ? '' : ` ${plural(rests.single.length, 'position')} rest${rests.single.length === 1 ? 's' : ''} on a single statement.`;
  return { rule: 'movement', words: `${noShiftWords(moved)}${thin}`, href: '/shifts' };
}

/** Three findings for the head of the overview; fewer where the data has nothing to say. `lines` and `partings` are on issues. */
export function toFindings(
  lines: readonly StandingLine[], partings: readonly Parting[], moved: WhatMoved, rests: RestsOnOne,
): readonly Finding[] {
  if (lines.length === 0) return [];
  return [...bestSupported(lines), ...widestParting(partings), movement(moved, rests)];
}
