import type { ActorReference } from '../actor/actor';

export interface IssueReference {
  readonly id: number;
  readonly slug: string;
  readonly label: string;
  readonly ordinal: number;
  /** The words for a negative and a positive value: "rejects" and "backs" unless the issue has its own. */
  readonly againstPole: string;
  readonly forPole: string;
}

/** A written proposition one can back or reject, with the actors it bears on (+1 same sign, −1 opposite). */
export interface Issue extends IssueReference {
  readonly proposition: string;
  readonly note: string | null;
  readonly retired: boolean;
  readonly terms: readonly string[];
  readonly bearings: readonly { readonly actor: ActorReference; readonly sign: 1 | -1 }[];
}
