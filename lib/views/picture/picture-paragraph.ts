import type { Statement } from '@/lib/domain/statement/statement';
import { inSentence } from '../words/actor-words';
import { targetName } from '@/lib/domain/target/target';
import { longDay } from '../words/day-words';
import { statementHref } from '../address/evidence-filter';
import { countedKeys } from '../export/position-table';
import { footnote, mostFootnotes } from '../export/footnotes';
import type { StandingLine } from '../position/standing-line';
import type { Picture } from './picture';

/** Keys of the statements a picture's finding rests on, in the order of its sentences. */
export function findingKeys({ lines }: Picture): readonly string[] {
  return [...new Set(lines.flatMap(countedKeys))].slice(0, mostFootnotes);
}

function sentence({ holder, target, words, leftOut }: StandingLine, marks: string): string {
  const about = target.kind === 'actor' ? `about ${inSentence(target.actor)}` : `on “${targetName(target)}”`;
  const subject = `${holder.name} ${about}`;
  if (words === null) return `${subject}: nothing counted; left out: ${leftOut.join('; ')}.`;
  return `${subject}: ${words}${marks}`;
}

/**
 * What a picture shows, in words: where each holder stands toward each target at its day, each sentence with footnotes
 * to the statements it rests on (`statements`, by key). Plain text; `citation` closes it.
 */
export function toPictureParagraph(picture: Picture, statements: readonly Statement[], citation: string): string {
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const cited = findingKeys(picture).flatMap((key) => byKey.get(key) ?? []);
  const place = new Map(cited.map(({ key }, index) => [key, index + 1]));
  const marks = (line: StandingLine): string =>
    countedKeys(line)
      .flatMap((key) => place.get(key) ?? [])
      .map((number) => `[${number}]`)
      .join('');
  const found = picture.lines.map((line) => sentence(line, marks(line)));
  const state = [`As of ${longDay(picture.on)}.`, picture.checked ? `${picture.checked}.` : null]
    .filter((part) => part !== null)
    .join(' ');
  return [
    `${found.length > 0 ? found.join(' ') : `${picture.claim}.`} ${state}`,
    '',
    ...cited.map((statement, index) => footnote(statement, index + 1, picture.at(statementHref(statement.key)))),
    '',
    citation,
  ].join('\n');
}
