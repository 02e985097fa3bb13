import type { Knowledge } from '../knowledge/knowledge';
import type { Passage } from './merge';
import type { ReadArticle } from './read-article';

const enough = 3;

/**
 * A joint statement of three sides or more is the forum's, where the article names one; and what the forum is then
 * reported to say is said for those sides. A joint declaration of nobody named is the forum's too.
 */
export function throughForum(
  article: ReadArticle,
  knowledge: Knowledge,
  passages: readonly Passage[],
): readonly Passage[] {
  const joint = passages.map((passage) => sidesOf(passage)).find((sides) => sides.length >= enough);
  const papers = passages.some(isJointPaper);
  if (!joint && !papers) return passages;
  const forum = article.sentences
    .flatMap((sentence) => sentence.mentions)
    .find((each) => each.actor !== null && knowledge.actors.get(each.actor)?.kind === 'forum')?.actor;
  if (!forum) return passages;
  const read = papers
    ? passages.map((passage) => (isJointPaper(passage) ? ofForum(passage, forum) : passage))
    : passages;
  return joint ? jointly(read, forum, joint) : read;
}

const paper = /\b(joint|summit|final) (statement|declaration|communiqu[eé])\b/i;

/** "According to a joint declaration": nobody's by name. */
const isJointPaper = ({ told: { voices } }: Passage): boolean =>
  voices.length === 1 &&
  voices.every(({ slug, principals, text }) => slug === null && principals.length === 0 && paper.test(text));

const ofForum = (passage: Passage, forum: string): Passage => ({
  ...passage,
  told: {
    ...passage.told,
    voices: passage.told.voices.map((voice) => ({
      ...voice,
      slug: forum,
      principals: [forum],
      sort: 'body' as const,
      confidence: 0.5,
      rule: 'forum',
    })),
  },
});

function jointly(passages: readonly Passage[], forum: string, joint: readonly string[]): readonly Passage[] {
  return passages.map((passage) => {
    const { told } = passage;
    const [voice] = told.voices;
    const speaks = voice?.slug === forum;
    if (!voice || (!speaks && sidesOf(passage).length < enough)) return passage;
    const text = told.voices.map((each) => each.text).join(', ');
    return {
      ...passage,
      told: {
        ...told,
        voices: [
          {
            ...voice,
            text,
            slug: forum,
            person: null,
            sort: 'body',
            principals: speaks ? joint : sidesOf(passage),
            rule: 'forum',
          },
        ],
      },
    };
  });
}

const sidesOf = ({ told }: Passage): readonly string[] => [
  ...new Set(told.voices.flatMap((voice) => voice.principals)),
];
