import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Token } from '../../text/token';
import { holderOn } from '../holder';
import type { Knowledge } from '../knowledge';
import type { Draft } from '../person-mention';
import { isSoleOffice } from './role-names';

const joins = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.lower === 'and' || token?.lower === '&';

/** Where what stands before a list's comma or "and" ends: the token before them. */
function endBefore(tokens: readonly Token[], first: number): number | null {
  let at = first - 1;
  while (joins(tokens[at])) at -= 1;
  return at < first - 1 ? at : null;
}

/** A people listed right before a plural office that has an owner. */
const isListedBefore = (tokens: readonly Token[], people: Draft, { first, mention }: Draft): boolean =>
  people.mention.kind === 'demonym' &&
  mention.kind === 'office' &&
  mention.plural &&
  mention.of !== null &&
  endBefore(tokens, first) === people.last;

function inOffice(people: Draft, office: Draft['mention'], knowledge: Knowledge, on: CalendarDay): Draft {
  const principal = office.principal === null ? null : people.mention.principal;
  const actor =
    principal === null || !isSoleOffice(office.office)
      ? null
      : holderOn(knowledge.holders, principal, office.office, on);
  const known = actor === null ? undefined : knowledge.actors.get(actor);
  return {
    ...people,
    mention: {
      ...office,
      of: people.mention.of,
      principal,
      actor,
      person: known?.kind === 'person' ? known.name : null,
      gender: known?.gender ?? null,
      rule: 'shared-office',
    },
  };
}

/** "the *Chinese*, *Kenyan* and Pakistani foreign ministers": each people before a plural office holds it as well. */
export function shareOffices(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  knowledge: Knowledge,
  on: CalendarDay,
): readonly Draft[] {
  const shared = new Map<Draft, Draft>();
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const plain = drafts[index];
    const office = plain && (shared.get(plain) ?? plain);
    const people = drafts[index - 1];
    if (office && people && isListedBefore(tokens, people, office))
      shared.set(people, inOffice(people, office.mention, knowledge, on));
  }
  return shared.size === 0 ? drafts : drafts.map((draft) => shared.get(draft) ?? draft);
}
