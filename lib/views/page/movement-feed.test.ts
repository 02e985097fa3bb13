import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { aSeries } from '@/lib/testing/series';
import { toMovementFeed } from './movement-feed';
import { toWhatMoved } from '../position/what-moved';

const written = (moved = toWhatMoved(turned, defaultCounting)) =>
  toMovementFeed({
    origin: 'https://demarche.example',
    path: '/shifts/feed',
    page: '/shifts',
    title: 'Who moved',
    moved,
    versionAt: '2026-11-22T12:00:00.000Z',
  });
const turned = aSeries([-2, -2, 2, 2].map((value, i) => ({ day: i * 30, value }))).map((one, i) => ({
  ...one,
  summary: `Says <b>“${i}” & more]]></b>.`,
  score: { ...one.score, since: { seq: i, at: `2026-01-0${i + 1}T00:00:00.000Z` } },
}));

describe('a feed of movements', () => {
  const feed = parseAtomFeed(written());

  it('names itself, its page, who writes it and when the newest evidence entered', () => {
    expect(feed).toMatchObject({
      id: 'https://demarche.example/shifts/feed',
      title: { value: 'Who moved' },
      authors: [{ name: 'Demarche' }],
    });
    expect(feed.updated).toBe('2026-01-03T00:00:00.000Z');
    expect(feed.links).toEqual([
      { rel: 'self', href: 'https://demarche.example/shifts/feed', type: 'application/atom+xml' },
      { rel: 'alternate', href: 'https://demarche.example/shifts', type: 'text/html' },
    ]);
  });

  it('has an entry for each movement, with a stable address and both statements linked', () => {
    const [shift, first] = feed.entries ?? [];
    expect(feed.entries).toHaveLength(2);
    expect(shift?.id).toMatch(/^https:\/\/demarche\.example\/shifts#shift-china-issue-peace-[0-9-]+-statement-002$/u);
    expect(shift?.title?.value).toMatch(/^Shift: China on “Issue peace”, (moved|turned) toward \+2/u);
    expect(shift?.links?.filter(({ rel }) => rel === 'related').map(({ href }) => href)).toEqual([
      'https://demarche.example/statements/statement-001',
      'https://demarche.example/statements/statement-002',
    ]);
    expect(first).toMatchObject({
      title: { value: 'First: China on “Issue peace”, first found in this collection' },
      updated: '2026-01-01T00:00:00.000Z',
    });
  });

  it('shows the evidence in an entry, who has checked it and whether an editor confirmed it', () => {
    const words = feed.entries?.[0]?.content?.value;
    expect(words).toContain('Before −2, 26 April 2020: <a href="https://demarche.example/statements/statement-001">');
    expect(words).toContain('not confirmed by an editor.');
    expect(words).toContain('(not checked by a person)');
  });

  it('keeps what a statement says as text', () => {
    expect(feed.entries?.[0]?.content?.value).toContain('Says &lt;b&gt;“1” &amp; more]]&gt;&lt;/b&gt;.');
  });

  it('is the same bytes each time, and without a movement of the version’s instant', () => {
    expect(written()).toBe(written());
    const empty = parseAtomFeed(written(toWhatMoved([], defaultCounting)));
    expect([empty.updated, empty.entries]).toEqual(['2026-11-22T12:00:00.000Z', undefined]);
  });
});
