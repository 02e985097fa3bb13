import { describe, expect, it } from 'vitest';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { inboxHref, readInboxQuery, toInbox, toInboxItem } from './inbox';
import type { InboxNames } from './inbox-names';
import { heldNow, inInboxOrder, movesBy } from './inbox-order';

const names: InboxNames = { actor: (slug) => slug.toUpperCase(), target: (key) => key };
const reviewed = (given: Partial<ReviewedProposal>, index: number): ReviewedProposal => {
  const found = madeUpProposals[index];
  if (!found) throw new Error('no such proposal');
  return {
    id: index + 1,
    articleSlug: 'a',
    extractor: '1',
    state: 'open',
    found,
    statementKey: null,
    acceptedSeq: null,
    rejectedFor: null,
    scope: null,
    decidedBy: null,
    decidedAt: null,
    opinions: [],
    ...given,
  };
};
const all = [0, 1, 2].map((index) => reviewed({}, index));

describe('the order of the inbox', () => {
  it('begins with what would move a position farthest; what moves none comes last', () => {
    expect(inInboxOrder(all, heldNow([])).map(({ id }) => id)).toEqual([1, 3, 2]);
  });
  it('puts the less sure behind, however far they would move', () => {
    const [first, ...others] = all;
    const unsure = first ? [{ ...first, found: { ...first.found, confidence: 0.2 } }] : [];
    expect(inInboxOrder([...unsure, ...others], heldNow([])).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
  it('reckons nothing for hearsay and undated general positions, which move none', () => {
    const [first] = madeUpProposals;
    if (!first) throw new Error('no proposal');
    expect(movesBy(first, heldNow([]))).toBe(2);
    expect(movesBy({ ...first, claimedBy: 'china' }, heldNow([]))).toBe(0);
    expect(movesBy({ ...first, modality: 'standing' }, heldNow([]))).toBe(0);
  });
});

describe('the inbox', () => {
  it('stands at the first open proposal, marks all but the rejected, and knows the ways on', () => {
    const inbox = toInbox(madeUpText, [reviewed({ state: 'rejected' }, 0), reviewed({}, 1), reviewed({}, 2)], names, {
      at: null,
    });
    expect(inbox).toMatchObject({ open: 2, decided: 1, previousHref: null, nextHref: inboxHref('a', 3) });
    expect(inbox.item?.id).toBe(2);
    expect(inbox.runs.map(({ text }) => text).join('')).toBe(madeUpText);
    expect(inbox.runs.filter(({ evidence }) => evidence.length > 0)).toHaveLength(2);
  });
  it('stands where it is asked to, but never at a decided one', () => {
    expect(toInbox(madeUpText, all, names, { at: 3 }).item?.id).toBe(3);
    expect(toInbox(madeUpText, [reviewed({ state: 'accepted' }, 0), ...all.slice(1)], names, { at: 1 }).item?.id).toBe(
      2,
    );
    expect(toInbox(madeUpText, [], names, { at: null })).toMatchObject({ item: null, open: 0 });
  });
});

describe('a proposal', () => {
  it('swaps its speaker with the other one the words may mean, and back', () => {
    const item = toInboxItem(reviewed({}, 0), names);
    expect(item).toMatchObject({
      speaker: 'FRANCE',
      swapped: false,
      swap: { name: 'PAKISTAN', href: inboxHref('a', 1, 'pakistan') },
      lacks: null,
    });
    expect(toInboxItem(reviewed({}, 0), names, 'pakistan')).toMatchObject({
      speaker: 'PAKISTAN',
      swapped: true,
      swap: { name: 'FRANCE', href: inboxHref('a', 1) },
    });
    expect(toInboxItem(reviewed({}, 0), names, 'china').speaker).toBe('FRANCE');
  });
  it('names whom the article introduces, and says that accepting records them', () => {
    const { found } = reviewed({}, 1);
    const of = { slug: 'ruritania', name: 'Ruritania', kind: 'state' as const, known: false };
    const speaker = {
      slug: null,
      text: 'Foreign Minister Jane Doe of Ruritania',
      confidence: 0.55,
      runnerUp: null,
      met: { name: 'Jane Doe', title: 'Foreign Minister', of, official: true },
    };
    const unknown: InboxNames = { ...names, actor: (slug, met) => `${met ?? slug} (new)` };
    const item = toInboxItem(
      reviewed({ found: { ...found, speaker, principals: [], stances: reviewed({}, 0).found.stances } }, 1),
      unknown,
    );
    expect(item).toMatchObject({
      speaker: 'Jane Doe (new)',
      lacks: null,
      records: 'Accepting records Jane Doe: Foreign Minister, Ruritania (new).',
    });
    expect(item.facts).toContainEqual(['On behalf of', 'Ruritania (new)']);
    expect(toInboxItem(reviewed({ found: { ...found, speaker } }, 1), names).records).toBeNull();
  });
  it('says what it lacks', () => {
    expect(toInboxItem(reviewed({}, 1), names).lacks).toMatch(/speaker is not recorded/u);
    expect(toInboxItem(reviewed({ found: { ...reviewed({}, 0).found, stances: [] } }, 0), names).lacks).toMatch(
      /No target/u,
    );
  });
});

it.each([
  [
    { article: 'a', at: '7' },
    { article: 'a', at: 7 },
  ],
  [{ article: 'a', at: '0' }, { at: null }],
  [
    { article: ['a', 'b'], at: 'x' },
    { article: null, at: null },
  ],
  [{}, { article: null, at: null, done: '' }],
])('reads the address %o', (query, read) => expect(readInboxQuery(query)).toMatchObject(read));
