import type { Span } from '../../domain/article/span';
import type { Attribution } from '../attribution/attribution';
import type { Mention } from '../knowledge/mention';
import { namedVoices } from '../speaker/name-voice';
import { bothSides } from '../speaker/both-sides';
import { pronounOf, resolvePronoun, type Heard } from '../speaker/pronoun';
import { unknownVoice, voiceOf, type Voice } from '../speaker/voice';
import { sentenceAt, type ReadArticle, type Sentence } from './read-article';

/** An attribution with who speaks in it, and who passes it on. */
export interface Utterance {
  readonly attribution: Attribution;
  readonly voices: readonly Voice[];
  readonly relay: Voice | null;
  readonly sentence: Sentence;
}

/**
 * Gives each attribution its speakers, sentence by sentence, so that a pronoun can mean whom the text named or heard
 * before.
 */
export function findVoices(
  article: ReadArticle,
  ministryOf: (principal: string) => string | null,
): readonly Utterance[] {
  const heard: Heard[] = [];
  const utterances: Utterance[] = [];
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of [...article.attributions].sort((a, b) => a.cue.start - b.cue.start)) {
    const { index } = sentenceAt(article.sentences, attribution.cue.start);
    bySentence.set(index, [...(bySentence.get(index) ?? []), attribution]);
  }
  for (const sentence of article.sentences) {
    const here = (bySentence.get(sentence.index) ?? []).map((attribution) =>
      withMinistry(toUtterance(article, attribution, sentence, heard), ministryOf),
    );
    for (const each of here) utterances.push(each);
    remember(article, sentence, here, heard);
  }
  return utterances;
}

function toUtterance(
  article: ReadArticle,
  attribution: Attribution,
  sentence: Sentence,
  heard: readonly Heard[],
): Utterance {
  const { source, relay } = attribution;
  const relayed = relay ? (voicesAt(article, relay, sentence, heard, attribution.content)[0] ?? null) : null;
  const voices = source ? voicesAt(article, source, sentence, heard, attribution.content) : [unknownVoice('')];
  return { attribution, voices, relay: relayed, sentence };
}

/** An unnamed spokesman of a foreign ministry speaks as the ministry. */
function withMinistry(each: Utterance, ministryOf: (principal: string) => string | null): Utterance {
  const voices = each.voices.map((voice) => {
    const [principal] = voice.principals;
    const ministry =
      voice.slug === null &&
      voice.person === null &&
      principal !== undefined &&
      /foreign[ -]ministry|ministry of foreign/i.test(voice.named)
        ? ministryOf(principal)
        : null;
    return ministry === null ? voice : { ...voice, slug: ministry };
  });
  return { ...each, voices };
}

/** Whom a source means; names inside the quoted words it stands behind are those spoken of, not who speaks. */
function voicesAt(
  article: ReadArticle,
  source: Span,
  sentence: Sentence,
  heard: readonly Heard[],
  said: Span,
): readonly Voice[] {
  const words = article.text.slice(source.start, source.end);
  const pronoun = pronounOf(words);
  const home =
    source.start >= sentence.start && source.start < sentence.end
      ? sentence
      : sentenceAt(article.sentences, source.start);
  const quoted = /^["“«'‘]/.test(article.text.slice(said.start, said.start + 1));
  const before = (): readonly Heard[] => [
    ...heard.slice(-60),
    ...home.mentions
      .filter((each) => each.end <= source.start && !(quoted && each.start >= said.start && each.end <= said.end))
      .map((mention) => toHeard(article, mention, home, false)),
  ];
  if (pronoun === null)
    return (
      bothSides(words, before, home.paragraph) ??
      namedVoices(article.text, source, home.mentions).map((voice) => asRelay(article, voice))
    );
  const voice = resolvePronoun(words, pronoun, before(), { sentence: home.index, paragraph: home.paragraph });
  return [voice ?? unknownVoice(words)];
}

const asRelay = (article: ReadArticle, voice: Voice): Voice =>
  voice.slug !== null && article.relays.has(voice.slug) ? { ...voice, sort: 'relay' } : voice;

function toHeard(article: ReadArticle, mention: Mention, sentence: Sentence, spoke: boolean): Heard {
  const voice = voiceOf(mention, article.text.slice(mention.start, mention.end));
  return {
    voice: asRelay(article, voice),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    spoke,
    leads: mention === sentence.mentions[0] || mention.start - sentence.start < 8,
  };
}

function remember(article: ReadArticle, sentence: Sentence, here: readonly Utterance[], heard: Heard[]): void {
  const able = sentence.mentions.filter((each) => !each.place && !(each.kind === 'demonym' && !each.plural));
  heard.push(...able.map((mention) => toHeard(article, mention, sentence, false)));
  for (const { voices, relay } of here) {
    for (const voice of [...voices, ...(relay ? [relay] : [])]) {
      if (voice.sort === 'unknown' || voice.sort === 'unnamed') continue;
      heard.push({ voice, sentence: sentence.index, paragraph: sentence.paragraph, spoke: true, leads: true });
    }
  }
}
