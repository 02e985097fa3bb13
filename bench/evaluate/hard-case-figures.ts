import path from 'node:path';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { readCorpus } from './corpus-data';
import type { Measurement } from './figure';
import { hardCases, type CaseExpectation, type HardCase } from './hard-cases';

/** The built-in knowledge with the seed's own actors. */
const knowledge = withActors(builtInKnowledge, readCorpus('', path.resolve(import.meta.dirname, '../..')).actors);

const same = (found: readonly string[], wanted: readonly string[]): boolean =>
  [...found].sort().join() === [...wanted].sort().join();

const checks: readonly (readonly [string, (found: Proposal, wanted: CaseExpectation, text: string) => boolean])[] = [
  ['speaker', ({ speaker }, wanted) => speaker.slug === wanted.speaker],
  [
    'words',
    (found, { words }, text) => words === undefined || text.slice(found.contentStart, found.contentEnd) === words,
  ],
  ['named', ({ speaker }, { named }) => named === undefined || speaker.text.includes(named)],
  ['principals', (found, { principals }) => principals === undefined || same(found.principals, principals)],
  ['addressees', (found, { addressees }) => addressees === undefined || same(found.addressees, addressees)],
  ['via', (found, { via }) => via === undefined || same(found.via, via)],
  ['on whose word', (found, { claimedBy }) => claimedBy === undefined || found.claimedBy === claimedBy],
  ['date', (found, { saidOn }) => saidOn === undefined || found.saidOn === saidOn],
  ['precision', (found, { precision }) => precision === undefined || found.precision === precision],
  ['runner-up', ({ speaker }, { runnerUp }) => runnerUp === undefined || speaker.runnerUp === runnerUp],
  ['doubt', ({ speaker }, { unsure }) => unsure === undefined || speaker.confidence < 0.7],
];

/** What of a hard case is read wrongly, in words; empty where all is right. */
export function faultsIn({ text, found }: HardCase): readonly string[] {
  const { proposals } = extract(text, { published: '2021-07-28', outlet: null, knowledge, issues: [] });
  const counted =
    proposals.length === found.length ? [] : [`${proposals.length} statements instead of ${found.length}`];
  return [
    ...counted,
    ...found.flatMap((wanted, index) => {
      const proposal = proposals[index];
      return proposal
        ? checks
            .filter(([, holds]) => !holds(proposal, wanted, text))
            .map(([name]) => `${name} of statement ${index + 1}`)
        : [];
    }),
  ];
}

/** How many of the hard cases are read rightly, and which are not. */
export function measureHardCases(): Measurement {
  const wrong = hardCases.flatMap((each) => {
    const faults = faultsIn(each);
    return faults.length === 0
      ? []
      : [`hard case: ${each.name}: ${faults.join(', ')}${each.missed === undefined ? '' : ` (${each.missed})`}`];
  });
  const reached = 1 - wrong.length / hardCases.length;
  return {
    figures: [{ data: 'hard cases', figure: `read rightly, of ${hardCases.length}`, reached, floor: null, aim: 1 }],
    misses: wrong,
    missing: null,
  };
}
