import type { Span } from '../../domain/article/span';

/**
 * How a run of text names an actor: by its name or alias, as an adjective or people ("Chinese", "the French"), by its
 * capital or seat of power ("Beijing", "the Kremlin"), a news agency, a person ("Wang Yi"), or an office ("the Chinese
 * foreign minister").
 */
export type MentionKind = 'name' | 'demonym' | 'capital' | 'seat' | 'agency' | 'person' | 'office';
export type Gender = 'female' | 'male';

/** A run of the text that names somebody, without its article: "Chinese Foreign Minister Wang Yi" is one mention. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Who is named, by slug; null for an office or a person nobody has recorded. */
  readonly actor: string | null;
  /**
   * On whose behalf that one speaks on the article's day: the state, body or group; null where it speaks for itself.
   */
  readonly principal: string | null;
  /**
   * Whose office or people it is, whether or not it speaks for them: Kenya's for "a former Kenyan senator", Russia's
   * for "Russian troops".
   */
  readonly of: string | null;
  /** The office's class, where one is named or held: `foreign-minister`, `spokesperson`. */
  readonly office: string | null;
  /** `former adviser`, `ex-minister`: speaks for nobody. */
  readonly former: boolean;
  /** The fullest name known for a person, recorded or not ("Jane Doe"); null for all else. */
  readonly person: string | null;
  readonly gender: Gender | null;
  /** Several people: "officials", "the French", "ministers". */
  readonly plural: boolean;
  /** A state or body named as where something is or goes ("in Afghanistan", "from China"): hardly a speaker. */
  readonly place: boolean;
  /** Why it is taken so, for the trace: `name`, `holder-on-day`, `named-before`. */
  readonly rule: string;
}
