import type { Gender, Mention } from '../knowledge/mention';
import { isOfPerson } from '../knowledge/offices/role-names';

/** Who speaks, as far as the text and the knowledge tell. */
export interface Voice {
  /** As the text names it there; empty where it names nobody. */
  readonly text: string;
  /** The words that first named the voice; differs from `text` for pronouns. */
  readonly named: string;
  readonly slug: string | null;
  /** On whose behalf, by slug; several for a joint statement. */
  readonly principals: readonly string[];
  /** The fullest name of a person; null for bodies and offices. */
  readonly person: string | null;
  readonly office: string | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly former: boolean;
  readonly sort: 'person' | 'body' | 'relay' | 'unnamed' | 'unknown';
  readonly confidence: number;
  readonly runnerUp: string | null;
  readonly rule: string;
}

export const unknownVoice = (text: string): Voice => ({
  text,
  named: text,
  slug: null,
  principals: [],
  person: null,
  office: null,
  gender: null,
  plural: false,
  former: false,
  sort: 'unknown',
  confidence: 0.3,
  runnerUp: null,
  rule: 'unknown',
});

const personal = /^(person)$/;

/** The voice of one mention. */
export function voiceOf(mention: Mention, text: string): Voice {
  const single =
    mention.person !== null ||
    personal.test(mention.kind) ||
    (mention.kind === 'office' && !mention.plural && mention.actor === null && isOfPerson(mention.office));
  return {
    text,
    named: text,
    slug: mention.actor,
    principals: mention.principal !== null && !mention.former ? [mention.principal] : [],
    person: mention.person,
    office: mention.office,
    gender: mention.gender,
    plural: mention.plural,
    former: mention.former,
    sort: mention.kind === 'agency' ? 'relay' : single ? 'person' : 'body',
    confidence: mention.actor !== null ? 0.9 : mention.principal !== null ? 0.75 : 0.55,
    runnerUp: null,
    rule: mention.rule,
  };
}

/** Whether two voices can be one: the same actor, or the same unrecorded person or office of the same side. */
export function sameVoice(a: Voice, b: Voice): boolean {
  if (a.slug !== null || b.slug !== null) return a.slug === b.slug;
  if (a.person !== null || b.person !== null) return a.person === b.person;
  return a.office !== null && a.office === b.office && a.principals.join() === b.principals.join();
}
