import { describe, expect, it, test } from 'vitest';
import { readFeed } from './read-feed';

const rss = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>World &amp; more</title><link>https://news.example/</link><ttl>30</ttl>
<item><title>Talks &lt;b&gt;go&lt;/b&gt; on</title><link>/a?x=1&amp;y=2</link>
  <guid isPermaLink="false">g1</guid><pubDate>Wed, 09 Jun 2021 23:30:00 -0400</pubDate></item>
<item><title>By its guid</title><guid>https://news.example/b</guid></item>
<item><title>Nowhere</title><guid isPermaLink="false">g3</guid></item>
<item><title>A script</title><link>javascript:alert(1)</link></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom">
<title>World</title><id>u:1</id><updated>2021-06-09T00:00:00Z</updated>
<entry><title type="html">Talks &amp;amp; more</title><id>u:2</id><link rel="self" href="self"/><link href="/a"/>
  <published>2021-06-09T23:30:00-04:00</published><updated>2021-06-10T00:00:00Z</updated></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'World',
  items: [
    {
      id: '1',
      url: 'https://news.example/a',
      title: 'Talks',
      date_published: '2021-06-09T23:30:00-04:00',
      date_modified: '2021-06-10',
    },
  ],
});
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>World</title></channel>
<item rdf:about="https://news.example/a"><title>Talks</title><link>https://news.example/a</link>
  <dc:date>2021-06-09T23:30:00-04:00</dc:date></item></rdf:RDF>`;

describe('a feed', () => {
  test.each([
    [
      'RSS',
      rss,
      { title: 'World & more', ttlMinutes: 30 },
      {
        key: 'g1',
        address: 'https://news.example/a?x=1&y=2',
        title: 'Talks go on',
        publishedOn: '2021-06-09',
        updated: '',
      },
    ],
    [
      'Atom',
      atom,
      { title: 'World', ttlMinutes: null },
      {
        key: 'u:2',
        address: 'https://news.example/a',
        title: 'Talks & more',
        publishedOn: '2021-06-09',
        updated: '2021-06-10T00:00:00Z',
      },
    ],
    [
      'JSON',
      json,
      { title: 'World', ttlMinutes: null },
      { key: '1', address: 'https://news.example/a', title: 'Talks', publishedOn: '2021-06-09', updated: '2021-06-10' },
    ],
    [
      'RDF',
      rdf,
      { title: 'World', ttlMinutes: null },
      {
        key: 'https://news.example/a',
        address: 'https://news.example/a',
        title: 'Talks',
        publishedOn: '2021-06-09',
        updated: '',
      },
    ],
  ])('in %s gives its entries', (_, document, head, first) => {
    const feed = readFeed(document, 'https://news.example/feed');
    expect(feed).toMatchObject(head);
    expect(feed?.entries[0]).toEqual(first);
  });

  it('leaves out entries that lead nowhere on the web', () => {
    expect(readFeed(rss, 'https://news.example/feed')?.entries.map(({ address }) => address)).toEqual([
      'https://news.example/a?x=1&y=2',
      'https://news.example/b',
    ]);
  });

  it('names an entry once, as it stands first', () => {
    const twice = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: ['/new', '/old'].map((url) => ({ id: '1', url, title: url })),
    };
    expect(readFeed(JSON.stringify(twice), 'https://news.example/')?.entries.map(({ title }) => title)).toEqual([
      '/new',
    ]);
  });

  test.each(['', 'words', '{}', '<html><body>A page.</body></html>', '<rss><channel>'])(
    'is not made out in %j',
    (document) => {
      expect(readFeed(document, 'https://news.example/')?.entries ?? []).toEqual([]);
    },
  );

  it('can’t make itself huge by what it defines', () => {
    const lol =
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">` +
      `<!ENTITY c "${'&b;'.repeat(100)}">]><rss version="2.0"><channel><title>&c;</title><item><title>&c;</title>` +
      '<link>https://news.example/a</link></item></channel></rss>';
    const read = readFeed(lol, 'https://news.example/');
    expect(JSON.stringify(read).length).toBeLessThan(5_000);
  });
});
