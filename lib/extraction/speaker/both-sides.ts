import type { Heard } from './pronoun';
import type { Voice } from './voice';

const states = 'sides|countries|nations|governments|neighbou?rs';
const persons = 'leaders|presidents|prime ministers|ministers|foreign ministers|diplomats';
const counted = `(?:the two|both|the three|all three) (?:${states}|${persons})`;
const sides = new RegExp(`^(?:in which |that |which )?(?:the (?:sides|countries)|${counted})$`, 'i');
/** How many paragraphs back the sides are named at most. */
const reach = 3;

const asSide = (side: string, words: string, named: Voice): Voice => ({
  ...named,
  text: words,
  named: words,
  slug: side,
  principals: [side],
  person: null,
  office: null,
  gender: null,
  plural: false,
  sort: 'body',
  confidence: 0.5,
  runnerUp: null,
  rule: 'both-sides',
});

/**
 * "The two sides", "both countries": the states or bodies that the last sentence naming more than one of them named, if
 * they are as many as the words say (two where they don't). Null for other words.
 */
export function bothSides(words: string, heard: () => readonly Heard[], paragraph: number): readonly Voice[] | null {
  if (!sides.test(words)) return null;
  const bySentence = new Map<number, Map<string, Voice>>();
  for (const { voice, sentence, paragraph: where } of heard()) {
    const [side] = voice.principals;
    if (side === undefined || paragraph - where > reach) continue;
    const here = bySentence.get(sentence) ?? new Map<string, Voice>();
    bySentence.set(sentence, here.set(side, here.get(side) ?? voice));
  }
  const named = [...bySentence].filter(([, voices]) => voices.size > 1).sort(([a], [b]) => b - a)[0]?.[1];
  return named?.size === (/three/i.test(words) ? 3 : 2)
    ? [...named].map(([side, voice]) => asSide(side, words, voice))
    : null;
}
