import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const lines = (title: string, quote: string): string =>
  [
    `<h1>${title}</h1><figure><img src="/photo.jpg" alt="">` +
      '<figcaption>Delegates in a photo of last year.</figcaption></figure>' +
      '<div class="share-bar">Share this story</div>',
    ...[
      `“${quote},” Russian Foreign Minister Sergei Lavrov told reporters in Moscow on Wednesday.`,
      'Delegates of both sides had met in the city three times before, ' +
        'and each round had ended without a text that all of them could sign.',
      'The hosts have kept the hotel rooms for another week, ' +
        'and the delegates have said through their offices that they do not mean to leave.',
      'A fourth round had been put off twice, once for the health of a delegate and once for the weather, ' +
        'which closed the airport for two days.',
    ].map((paragraph) => `<p>${paragraph}</p>`),
  ].join('\n');

/** What a page says of itself, as JSON-LD. */
const about = (title: string): string =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2021-06-10T08:00:00Z',
    author: { name: 'Anna Example' },
    publisher: { name: 'The Press' },
  });

const story = (
  title: string,
  quote: string,
): string => `<!doctype html><html lang="en"><head><title>${title} | The Press</title>
<script type="application/ld+json">${about(title)}</script></head>
<body><nav>Home World</nav><article>${lines(title, quote)}</article><footer>All rights reserved</footer></body></html>`;

const quotes = {
  first: 'Russia supports the peace talks and is ready to host them',
  second: 'Russia supports the peace talks and will host them in July',
};

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An outlet’s server on this machine, with a story that can be altered and a feed of another. */
export class Press {
  readonly quotes = quotes;
  quote = quotes.first;
  /** Whether its feed has been given up. */
  isFeedGone = false;
  readonly #server: Server = createServer((request, response) => {
    const { status = 200, headers = {}, body = '' } = this.#answers((request.url ?? '').replace(/\?.*/, ''));
    response.writeHead(status, headers).end(body);
  });

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get host(): string {
    return `127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  address(path: string): string {
    return `http://${this.host}${path}`;
  }

  #answers(path: string): Answer {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    switch (path) {
      case '/story':
        return { headers: html, body: story('Ministers speak up for talks', this.quote) };
      case '/of-feed':
        return { headers: html, body: story('Talks find a host', quotes.second) };
      case '/inside':
        return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } };
      case '/large':
        return { headers: html, body: ' '.repeat(5_000_001) };
      case '/film':
        return { headers: { 'content-type': 'video/mp4' } };
      case '/feed':
        return this.isFeedGone
          ? { status: 410 }
          : { headers: { 'content-type': 'application/rss+xml', etag: '"1"' }, body: this.#feed() };
      default:
        return { status: 404 };
    }
  }

  #feed(): string {
    return (
      '<rss version="2.0"><channel><title>The Press: world</title><item><title>Talks find a host</title>' +
      `<link>${this.address('/of-feed')}</link><guid>1</guid>` +
      '<pubDate>Thu, 10 Jun 2021 08:00:00 GMT</pubDate></item></channel></rss>'
    );
  }
}
