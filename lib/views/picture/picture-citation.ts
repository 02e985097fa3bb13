import { targetName } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import { toListCitation, type Citation } from '../page/citation';
import { longDay } from '../words/day-words';
import type { StandingLine } from '../position/standing-line';
import type { Picture } from './picture';
import { picturePageHref, takePictureHref } from './picture-links';
import type { PictureAsked } from './picture-query';

const keyOf = (parts: readonly string[]): string => ['demarche', ...parts].join('-').replaceAll(/[^a-z0-9]+/gu, '-');
const unchecked = ({ checked }: Picture): string => (checked ? `. ${checked}` : '');

export function toPictureCitation(picture: Picture): Citation {
  const { asked, collection, title, claim, address } = picture;
  return toListCitation(collection, {
    key: keyOf([asked.kind, ...asked.holders, ...asked.targets, `version-${collection.version}`]),
    words: `${title}. ${claim}${unchecked(picture)}`,
    address,
  });
}

/** A position at a date: who, toward what, on which day, in words, as the data version has it. */
export interface PositionCitation {
  readonly key: string;
  readonly name: string;
  readonly citation: Citation;
  /** The page on which this position alone is taken along. */
  readonly href: string;
}

export function toPositionCitation(picture: Picture, line: StandingLine): PositionCitation {
  const { asked, collection, on, at } = picture;
  const { holder, target, words, leftOut } = line;
  const alone: PictureAsked = {
    kind: 'picture',
    holders: [holder.slug],
    targets: [target.key],
    filter: { ...asked.filter, on },
  };
  const toward = target.kind === 'actor' ? `about ${inSentence(target.actor)}` : `on ${targetName(target)}`;
  const name = `${holder.name} ${toward}`;
  const said = words ?? `nothing counted; left out: ${leftOut.join('; ')}`;
  return {
    key: line.key,
    name,
    href: takePictureHref(alone),
    citation: toListCitation(collection, {
      key: keyOf([holder.slug, target.key, on, `version-${collection.version}`]),
      words: `${name}, position on ${longDay(on)}: ${said.replace(/\.$/u, '')}${unchecked(picture)}`,
      address: at(picturePageHref(alone)),
    }),
  };
}
