import { beforeEach } from 'vitest';
import { putInArticle } from '@/lib/commands/article/put-in-article';
import { saveArticle } from '@/lib/commands/article/save-article';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import type { Person } from '@/lib/domain/change/refusal';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import type { Desk } from './desk';
import { testInstant } from './people';
import type { TestDatabase } from './template-database';

export const madeUpText = [
  'Ministers talk in Ruritania',
  '“France welcomes the peace talks and will support them,” Foreign Minister Anna Example said on Tuesday.',
  'Observers said the talks could fail. Pakistan called the withdrawal hasty.',
].join('\n');

const spanOf = (words: string) => ({ start: madeUpText.indexOf(words), end: madeUpText.indexOf(words) + words.length });

/** A proposal over some words of the made-up text. */
export function madeUpProposal(quote: string, given: Partial<Proposal> = {}): Proposal {
  const { start, end } = spanOf(quote);
  return {
    start,
    end,
    quote,
    contentStart: start,
    contentEnd: end,
    mode: 'indirect',
    cue: 'said',
    speaker: { slug: null, text: 'Observers', confidence: 0.4, runnerUp: null },
    capacity: 'official',
    principals: [],
    addressees: [],
    via: [],
    claimedBy: null,
    saidOn: '2021-05-18',
    precision: 'day',
    modality: 'asserted',
    stances: [],
    confidence: 0.5,
    rules: ['made up'],
    ...given,
  };
}

export const madeUpProposals: readonly Proposal[] = [
  madeUpProposal(
    '“France welcomes the peace talks and will support them,” Foreign Minister Anna Example said on Tuesday.',
    {
      mode: 'direct',
      speaker: { slug: 'france', text: 'Foreign Minister Anna Example', confidence: 0.9, runnerUp: 'pakistan' },
      principals: ['france'],
      confidence: 0.9,
      stances: [
        { target: { issue: 'negotiated-settlement' }, value: 2, confidence: 0.8, evidence: [], rules: ['welcomes'] },
      ],
    },
  ),
  madeUpProposal('Observers said the talks could fail.'),
  madeUpProposal('Pakistan called the withdrawal hasty.', {
    speaker: { slug: 'pakistan', text: 'Pakistan', confidence: 0.8, runnerUp: null },
    principals: ['pakistan'],
    cue: 'called',
    confidence: 0.7,
    stances: [{ target: { issue: 'troop-withdrawal' }, value: -1, confidence: 0.7, evidence: [], rules: ['hasty'] }],
  }),
];

interface MadeUp {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly proposals: readonly Proposal[];
}

const ministersTalk: MadeUp = {
  text: madeUpText,
  title: 'Ministers talk',
  outlet: 'The Example',
  proposals: madeUpProposals,
};

const again =
  '“France welcomes the peace talks and will support them,” the minister told the envoys, in her own words.';
const envoysMeet = ['Envoys meet in Strelsau', 'Snow fell on the town, and the talks began late.', again].join('\n');
const [welcome] = madeUpProposals;

/** Another outlet’s account of the same words. */
export const toldAgain: MadeUp = {
  text: envoysMeet,
  title: 'Envoys meet',
  outlet: 'The Second',
  proposals: welcome
    ? [
        {
          ...welcome,
          start: envoysMeet.indexOf(again),
          end: envoysMeet.length,
          quote: again,
          contentStart: envoysMeet.indexOf(again),
          contentEnd: envoysMeet.length,
          cue: 'told',
        },
      ]
    : [],
};

/** Puts a made-up article in, and answers its slug and what was proposed of it. */
export async function madeUpArticle(
  { writer, reader }: TestDatabase,
  by: Person,
  { text, title, outlet, proposals }: MadeUp = ministersTalk,
): Promise<{ readonly slug: string; readonly proposals: readonly ReviewedProposal[] }> {
  const found = {
    source: 'paste',
    origin: null,
    text,
    title,
    outlet: '',
    publishedOn: '',
    publishedBasis: '',
    language: 'en',
    byline: null,
  } as const;
  const put = await writer.command((tx) => putInArticle(tx, found, by, testInstant));
  if (!put.ok) throw new Error(put.refusal.code);
  const fields = {
    title,
    outlet,
    publishedOn: '2021-05-18',
    publishedBasis: 'made up',
    language: 'en',
    textPolicy: 'full',
    textQuality: 'original',
  } as const;
  const reading = { language: 'en', fingerprint: '0'.repeat(16), extractor: '1', outcome: 'read', proposals } as const;
  const saved = await writer.command((tx) => saveArticle(tx, { intake: put.value, fields, reading }, by, testInstant));
  if (!saved.ok) throw new Error(saved.refusal.code);
  return { slug: saved.value, proposals: await listProposalsOf(reader, saved.value) };
}

/** A made-up article on the desk of each test, just read: its slug and its proposals, by their order. */
export function articleOfEachTest(desk: Readonly<Desk>): {
  readonly slug: string;
  readonly proposals: readonly ReviewedProposal[];
  at(index: number): ReviewedProposal;
} {
  let article: Awaited<ReturnType<typeof madeUpArticle>> | null = null;
  beforeEach(async () => {
    article = await madeUpArticle(desk.database, desk.coder);
  });
  return {
    get slug() {
      return article?.slug ?? '';
    },
    get proposals() {
      return article?.proposals ?? [];
    },
    at(index) {
      const found = article?.proposals[index];
      if (!found) throw new Error('no such proposal');
      return found;
    },
  };
}
