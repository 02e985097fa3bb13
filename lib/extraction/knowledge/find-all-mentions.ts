import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Token } from '../text/token';
import { apposedPersons, linkAppositions, withOwnersAfter } from './appositions';
import { newOfficeMemory, resolveOffices } from './offices/bare-offices';
import { draftMentions, namesOf, withoutOverlap } from './draft-mentions';
import { toMentions } from './find-mentions';
import { namedOutright, namesakesIn, withoutNamesakes } from './homonym';
import type { Knowledge } from './knowledge';
import { loosePersons } from './loose-persons';
import type { Mention } from './mention';
import type { FoundNames } from './offices/office-owner';
import type { Draft } from './person-mention';
import { registerPersons } from './person-register';
import { loneSurnames, surnameMentions, withRegister } from './surnames';

function readSentence(names: FoundNames): readonly Draft[] {
  const { tokens } = names;
  const drafts = withOwnersAfter(names, draftMentions(names));
  const apposed = withoutOverlap([...drafts, ...apposedPersons(tokens, drafts)]);
  const all = withoutOverlap([...loosePersons(tokens, apposed), ...apposed]);
  return linkAppositions(tokens, all);
}

/**
 * Who each sentence of a document names. Beyond `findMentions`: persons nobody has recorded, met by office, title or
 * first name; surnames of those the document names in full anywhere; bare offices ("the foreign ministry") as the one
 * last named; "his Afghan counterpart" as the same office there.
 */
export function findAllMentions(
  sentences: readonly (readonly Token[])[],
  knowledge: Knowledge,
  on: CalendarDay,
): readonly (readonly Mention[])[] {
  const names = sentences.map((tokens) => namesOf(tokens, knowledge, on));
  const read = names.map(readSentence);
  const namesakes = namesakesIn(sentences);
  const outright = namedOutright(read.flat());
  const drafts = sentences.map((tokens, index) => withoutNamesakes(tokens, read[index] ?? [], namesakes, outright));
  const register = registerPersons(drafts.flat().map(({ mention }) => mention));
  const memory = newOfficeMemory(drafts.flat());
  return sentences.map((tokens, index) => {
    const own = drafts[index] ?? [];
    const named = withoutOverlap([...own, ...surnameMentions(tokens, own, register)]).map((draft) =>
      withRegister(draft, register),
    );
    const found = names[index];
    const all = found ? withoutOverlap([...named, ...loneSurnames(found, named, register)]) : named;
    return toMentions(tokens, resolveOffices(all, memory, knowledge, on, tokens));
  });
}
