import type { CalendarDay } from '../calendar/calendar-day';
import { rolesOn, type ActorReference, type ActorRole } from './actor';

/** Who says it for an actor: by the office the speaker held that day, from the head down; without one by what it is. */
export const voiceKinds = [
  'leader',
  'minister',
  'spokesperson',
  'envoy',
  'official',
  'body',
  'unnamed',
  'joint',
  'no-office',
] as const;
export type VoiceKind = (typeof voiceKinds)[number];

const heads =
  'president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|chair(man|woman|person)?|' +
  'secretary[- ]general|head of (state|government)';

// The first that a title fits; a deputy counts with its chief.
const offices: readonly (readonly [VoiceKind, RegExp])[] = [
  ['spokesperson', /\bspokes(man|woman|person)\b/iu],
  ['leader', new RegExp(`\\b(${heads})\\b`, 'iu')],
  ['minister', /\b(minister|state councill?or|secretary of \w+|(foreign|home|defen[cs]e) secretary)\b/iu],
  ['envoy', /\b(ambassador|envoy|representative|consul|negotiator)\b/iu],
];

function officeKind({ title }: Pick<ActorRole, 'title'>): VoiceKind {
  return offices.find(([, words]) => words.test(title))?.[0] ?? 'official';
}

/** Of several offices held that day the highest counts. `holder` is the slug of the actor in whose name it speaks. */
export function voiceKindOf(
  speaker: Pick<ActorReference, 'slug' | 'kind'>,
  roles: readonly ActorRole[],
  holder: string,
  day: CalendarDay,
): VoiceKind {
  if (speaker.kind === 'forum') return 'joint';
  if (speaker.kind !== 'person') return speaker.slug === holder ? 'unnamed' : 'body';
  const held = rolesOn(roles, day).map(officeKind);
  return voiceKinds.find((kind) => held.includes(kind)) ?? 'no-office';
}
