import { keepSecondReading } from '@/lib/commands/proposal/keep-second-reading';
import { archiveOf, type Archive } from '@/lib/data/archive';
import { findWholeText } from '@/lib/data/article/intakes';
import { listIssues } from '@/lib/data/issue/issues';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { findArticleDay } from '@/lib/data/proposal/second-readings';
import type { Writer } from '@/lib/data/transact';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import { checkAnswer, type AnswerRefusal, type CheckContext } from '@/lib/domain/second-coder/check-answer';
import { endpointName, promptFor, type PromptContext } from '@/lib/domain/second-coder/prompt';
import type { SecondAccount } from '@/lib/domain/second-coder/second-reading';
import { partSettings, splitText } from '@/lib/domain/second-coder/text-parts';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { askEndpoint, type Endpoint } from './ask-endpoint';

export interface SecondReadingRoom {
  readonly reader: Archive['db'];
  readonly writer: Writer;
  readonly endpoint: Endpoint;
  readonly now: () => Date;
  /** How long one part of the text may take, in milliseconds. */
  readonly patience: number;
}

/** How long one part may take in use. */
export const usualPatience = 60_000;

const mostActors = 200;

interface Asking {
  readonly prompt: PromptContext;
  readonly check: CheckContext;
}

const slugsOf = ({ speaker, principals, addressees, via, stances }: Proposal): (string | null)[] => [
  speaker.slug,
  speaker.runnerUp,
  ...principals,
  ...addressees,
  ...via,
  ...stances.map(({ target }) => ('actor' in target ? target.actor : null)),
];

/** What the endpoint is told: the issues, and of the actors those named in the text or found in it by our own rules. */
async function toAsking(
  { reader, endpoint }: SecondReadingRoom,
  slug: string,
  text: string,
  published: string,
): Promise<Asking> {
  const archive = await archiveOf(reader);
  const [issues, actors, ours] = await Promise.all([
    listIssues(archive),
    listKnownActors(archive),
    listProposalsOf(reader, slug),
  ]);
  const open = issues.filter(({ retired }) => !retired);
  const found = new Set(ours.flatMap((one) => slugsOf(one.found)));
  const known = new Set(actors.map((actor) => actor.slug));
  const recorded = actors.filter(
    ({ slug: own, name, short, aliases }) =>
      found.has(own) ||
      [name, short, ...aliases.map((alias) => alias.name)].some((words) => words !== undefined && text.includes(words)),
  );
  const builtIn = [...builtInKnowledge.actors.values()].filter(
    (actor) => !known.has(actor.slug) && (found.has(actor.slug) || text.includes(actor.name)),
  );
  return {
    prompt: { published, issues: open, actors: [...recorded, ...builtIn].slice(0, mostActors) },
    check: {
      published,
      extractor: endpointName(endpoint.model),
      knowsIssue: (own) => open.some((issue) => issue.slug === own),
      knowsActor: (own) => known.has(own) || builtInKnowledge.actors.has(own),
    },
  };
}

interface Answers {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly AnswerRefusal[];
  readonly asked: number;
  readonly parts: number;
  readonly fault: SecondAccount['fault'];
}

/** Asks part by part; the first part that gets no answer ends it, what came before is kept. */
async function gather(
  { endpoint, patience }: SecondReadingRoom,
  text: string,
  { prompt, check }: Asking,
): Promise<Answers> {
  const parts = splitText(text);
  const proposals: Proposal[] = [];
  const refused: AnswerRefusal[] = [];
  let asked = 0;
  for (const part of parts.slice(0, partSettings.most)) {
    asked += 1;
    const answer = await askEndpoint(endpoint, promptFor(part.text, prompt), patience);
    if (!answer.ok)
      return {
        proposals,
        refused,
        asked,
        parts: parts.length,
        fault: { kind: answer.refusal.code, status: answer.refusal.status },
      };
    const checked = checkAnswer(answer.value, part, check);
    proposals.push(...checked.proposals);
    refused.push(...checked.refused);
  }
  return { proposals, refused, asked, parts: parts.length, fault: null };
}

/**
 * Asks the second machine coder about a stored article and keeps what it answers, beside our own proposals or as its
 * own. Nobody waits for it, and whatever goes wrong is kept as what became of the asking. Sends the article's text to
 * the endpoint.
 */
export async function readAgain(room: SecondReadingRoom, articleSlug: string): Promise<void> {
  const { reader, writer, endpoint, now } = room;
  const [text, published] = await Promise.all([
    findWholeText(reader, articleSlug),
    findArticleDay(reader, articleSlug),
  ]);
  if (text === null || published === null) return;
  const gathered = await gather(room, text, await toAsking(room, articleSlug, text, published));
  await writer.command((tx) =>
    keepSecondReading(tx, { articleSlug, extractor: endpointName(endpoint.model), ...gathered }, now()),
  );
}
