import type { Span } from '../../domain/article/span';

/** What the cue does with its content: says it, or thinks it (belief, wish, plan: a verb of mind). */
export type CueTense = 'past' | 'present' | 'perfect' | 'none';
export type CueKind = 'speech' | 'thought';

/** One act of saying or thinking found in a text: who, by which words, and what. Offsets into the whole text. */
export interface Attribution {
  readonly kind: CueKind;
  /** The words said, from first to last; an attribution that stands in their middle lies inside. */
  readonly content: Span;
  readonly cue: Span;
  /** Where the text names who speaks; null where it names nobody there. */
  readonly source: Span | null;
  /** Who passes the words on, where the text says so beside the speaker: "Xinhua quoted Wang as saying". */
  readonly relay: Span | null;
  /** `past` ("said"), `present` ("says", "is urging"), `perfect` ("has said"); `none` for participles and nouns. */
  readonly tense: CueTense;
  /** Dictionary form of the cue: `say`, `accuse`, `according`. */
  readonly lemma: string;
  /** The force of the cue: `say`, `urge`, `deny`. */
  readonly force: string;
  /** `did not`, `refused to`: the content is not said but withheld or rejected. */
  readonly negated: boolean;
  /** The cue stands inside what somebody else is reported to say. */
  readonly nested: boolean;
  readonly addressee: Span | null;
  readonly confidence: number;
  /** Names of the rules that found it, in order. */
  readonly rules: readonly string[];
}
