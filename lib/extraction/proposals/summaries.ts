import type { Attribution } from '../attribution/attribution';
import type { Draft } from './draft';

/**
 * How many paragraphs and characters from the first statement can be a lead, and how much of its words the passages
 * below must hold.
 */
const lead = { paragraphs: 3, characters: 3000, share: 0.55, progressive: 0.3 };

const plain = new Set(
  `
  the and that for with its his her their has have had was were will would said says from this not are into onto who
  which about more over after also been being
  `
    .trim()
    .split(/\s+/),
);
const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !plain.has(word)).map((word) => word.slice(0, 6));

/** "is urging": the reporter's view over what is then told utterance by utterance. */
const goesOn = ({ tense }: Attribution, cue: string): boolean => tense === 'present' && /ing\b/.test(cue);

/** A lead that only sums up what the same side says further down earns no row of its own (codebook, 1). */
export function withoutSummaries(drafts: readonly Draft[]): Draft[] {
  const last = Math.min(...drafts.slice(0, 20).map((each) => each.passage.told.sentence.paragraph)) + lead.paragraphs;
  const first = Math.min(...drafts.slice(0, 20).map((each) => each.proposal.start));
  const stems = new Map<Draft, readonly string[]>();
  return drafts.filter((draft) => {
    const { proposal, passage } = draft;
    if (
      passage.told.sentence.paragraph >= last ||
      proposal.start > first + lead.characters ||
      proposal.mode === 'direct'
    )
      return true;
    const later = drafts.filter(
      (each) =>
        each.proposal.start > proposal.end &&
        each.proposal.principals.some((side) => proposal.principals.includes(side)),
    );
    for (const each of later) if (!stems.has(each)) stems.set(each, stemsOf(each.proposal.quote));
    const words = new Set(later.flatMap((each) => stems.get(each) ?? []));
    const own = stemsOf(proposal.quote.slice(proposal.contentStart - proposal.start));
    const known = own.filter((stem) => words.has(stem)).length;
    return (
      own.length === 0 ||
      known / own.length < (goesOn(passage.told.attribution, proposal.cue) ? lead.progressive : lead.share)
    );
  });
}
