import { describe, expect, it, test } from 'vitest';
import type { Feed } from '@/lib/domain/feed/feed';
import { feedNote, followedHref, lookedHref, toFeedLines } from './feed-list';
import { ingestSum, ingestWords } from './ingest-words';
import { pollWords } from '../words/poll-words';

const feed: Feed = {
  id: 7,
  address: 'https://news.example/feed',
  title: 'World',
  outlet: '',
  etag: null,
  lastModified: null,
  lastLookAt: '2026-11-22T12:00:00.000Z',
  nextLookAt: '2026-11-22T12:30:00.000Z',
  failures: 0,
  lastError: null,
  goneAt: null,
  movedTo: null,
  by: { coderId: 1, name: 'Cora' },
};
const desk = (more = {}) => ({ ...feed, counts: {}, lastMissed: null, ...more });

describe('a followed feed', () => {
  it('says when it was looked at and what came of it', () => {
    expect(toFeedLines([desk({ counts: { taken: 1, waiting: 2, known: 3, failed: 4, earlier: 5 } })])).toMatchObject([
      {
        looks:
          'Looked at on 22 November 2026, 12:00 UTC; due again from 22 November 2026, 12:30 UTC on. Followed by Cora.',
        outlet: null,
        trouble: null,
        articles: '1 article brought, 2 to be fetched, 3 there already, 4 not to be had, 5 older ones left out.',
      },
    ]);
    expect(toFeedLines([desk({ lastLookAt: null, outlet: 'The Example' })])).toMatchObject([
      {
        looks: expect.stringMatching(/^Not looked at yet;/u) as string,
        articles: '0 articles brought.',
        outlet: 'The Example',
      },
    ]);
  });

  it('that is gone is not due again, and can be started again', () => {
    expect(
      toFeedLines([desk({ goneAt: '2026-11-20T12:00:00.000Z', failures: 1, lastError: 'It is gone.' })]),
    ).toMatchObject([
      {
        trouble:
          'The feed has been gone (410) since 20 November 2026, 12:00 UTC. ' +
          'It is not asked again until somebody starts it again.',
        looks: 'Looked at on 22 November 2026, 12:00 UTC. Followed by Cora.',
        look: 'Start again',
      },
    ]);
    expect(toFeedLines([desk()])).toMatchObject([{ look: 'Look now', movedTo: null }]);
  });

  test.each([
    [{ failures: 1, lastError: 'It is down.' }, 'The last look failed. It is down.'],
    [{ failures: 3, lastError: 'It is down.' }, 'The last 3 looks failed. It is down.'],
    [{ lastMissed: 'It is gone.' }, 'An article could not be had: It is gone.'],
  ])('says what is wrong: %o', (more, words) => expect(toFeedLines([desk(more)])[0]?.trouble).toBe(words));
});

const summary = { error: null, found: 3, taken: 2, known: 1, missed: 1 };
const queryOf = (href: string) => Object.fromEntries(new URL(href, 'https://x').searchParams);

describe('what was just done', () => {
  test.each([
    [
      followedHref(7),
      desk({ counts: { waiting: 2 } }),
      '“World” is followed now: 2 articles to be fetched at the next look.',
    ],
    [
      lookedHref(7, summary),
      desk({ counts: { waiting: 4 } }),
      '“World”: 2 articles wait for a check, 1 was there already, 1 could not be had. 4 left for the next look.',
    ],
    [lookedHref(7, { ...summary, taken: 0, known: 0, missed: 0 }), desk(), '“World”: nothing new.'],
    [
      lookedHref(7, { ...summary, error: 'It is down.' }),
      desk({ lastError: 'It is down.' }),
      '“World”: could not be read. It is down.',
    ],
    [lookedHref(7, null), desk(), '“World”: the look took too long and was broken off.'],
    [lookedHref(8, summary), desk(), null],
    ['/admin/articles/feeds?looked=x&taken=<b>', desk(), null],
  ])('%s', (href, one, words) => expect(feedNote(queryOf(href), [one])).toBe(words));
});

test.each([
  [{ ...summary, taken: 1, known: 2, missed: 0 }, '1 article waits for a check, 2 were there already.'],
  [{ ...summary, taken: 0, known: 0, missed: 0 }, 'Nothing new.'],
])('a look: %o', (one, words) => expect(pollWords(one)).toBe(words));

const like = { slug: 's', title: 'Talks', outlet: 'The Example', publishedOn: '2021-06-10', kind: 'update' } as const;

describe('an article put in on the command line', () => {
  test.each([
    [{ kind: 'stored', slug: 's', outcome: 'read', proposals: 1 } as const, 'stored as s, 1 proposal to review'],
    [
      { kind: 'stored', slug: 's', outcome: 'not-english', proposals: 0 } as const,
      'stored as s, unread: only English is read',
    ],
    [
      { kind: 'stored', slug: 's', outcome: 'timed-out', proposals: 0 } as const,
      'stored as s, not read: it took too long',
    ],
    [{ kind: 'known', title: 'Talks' } as const, 'stored already as “Talks”'],
    [
      { kind: 'waits', intake: 3, missing: [], like: null, remark: '' } as const,
      'waits for a check at /admin/articles/intake/3: as was asked',
    ],
    [
      {
        kind: 'waits',
        intake: 3,
        missing: ['title', 'outlet', 'publishedOn', 'publishedBasis'],
        like: null,
        remark: '',
      } as const,
      'waits for a check at /admin/articles/intake/3: its title, its outlet and its day must be given',
    ],
    [
      { kind: 'waits', intake: 3, missing: ['title'], like, remark: '' } as const,
      'waits for a check at /admin/articles/intake/3: like “Talks” (The Example), which is stored already',
    ],
    [
      { kind: 'waits', intake: 3, missing: [], like: null, remark: '1 of its 2 pages holds no words.' } as const,
      'waits for a check at /admin/articles/intake/3: 1 of its 2 pages holds no words.',
    ],
    [
      { kind: 'waits', intake: 3, missing: ['title'], like: null, remark: 'A page is blank.' } as const,
      'waits for a check at /admin/articles/intake/3: A page is blank. Also: its title must be given',
    ],
  ])('%o', (told, words) => expect(ingestWords(told)).toBe(words));

  test.each([
    [{ stored: 2, known: 1, waits: 1, failed: 1 }, '2 stored, 1 stored already, 1 waits for a check, 1 failed.'],
    [{ stored: 0, known: 0, waits: 2, failed: 0 }, '2 wait for a check.'],
    [{ stored: 0, known: 0, waits: 0, failed: 0 }, 'Nothing to put in.'],
  ])('%o', (counts, words) => expect(ingestSum(counts)).toBe(words));
});
