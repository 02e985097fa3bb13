import type { Knowledge } from '../knowledge/knowledge';
import type { Passage } from './merge';
import type { ReadArticle } from './read-article';

const enough = 3;

/**
 * A joint statement of three sides or more is the forum's, where the article names one; and what the forum is then reported to
 * say is said for those sides.
 */
export function throughForum(article: ReadArticle, knowledge: Knowledge, passages: readonly Passage[]): readonly Passage[] {
  const joint = passages.map((passage) => sidesOf(passage)).find((sides) => sides.length >= enough);
  if (!joint) return passages;
  const forum = article.sentences.flatMap((sentence) => sentence.mentions).find((each) => each.actor !== null && knowledge.actors.get(each.actor)?.kind === 'forum')?.actor;
  if (!forum) return passages;
  return passages.map((passage) => {
    const { told } = passage;
    const [voice] = told.voices;
    const speaks = voice?.slug === forum;
    if (!voice || (!speaks && sidesOf(passage).length < enough)) return passage;
    const text = told.voices.map((each) => each.text).join(', ');
    return { ...passage, told: { ...told, voices: [{ ...voice, text, slug: forum, person: null, sort: 'body', principals: speaks ? joint : sidesOf(passage), rule: 'forum' }] } };
  });
}

const sidesOf = ({ told }: Passage): readonly string[] => [...new Set(told.voices.flatMap((voice) => voice.principals))];
