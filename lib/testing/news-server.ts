import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An outlet's server on this machine: what it answers by path, and what it was asked. */
export class NewsServer {
  readonly answers = new Map<string, Answer | ((headers: IncomingHttpHeaders) => Answer)>();
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  /** `127.0.0.1:40123` */
  host = '';
  readonly #silent = new Map<string, () => void>();
  readonly #server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push({ path, headers: request.headers });
    const silent = this.#silent.get(path);
    if (silent) {
      silent();
      return;
    }
    const found = this.answers.get(path) ?? { status: 404 };
    const { status = 200, headers = {}, body = '' } = typeof found === 'function' ? found(request.headers) : found;
    response.writeHead(status, headers).end(body);
  });

  async open(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    this.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  address(path: string): string {
    return `http://${this.host}${path}`;
  }

  /** A path that never answers; `asked` is called when somebody asks for it. */
  silent(path: string, asked: () => void): void {
    this.#silent.set(path, asked);
  }

  /** A page with an article of a few paragraphs. */
  page(path: string, title: string, words: string): void {
    const paragraphs = Array.from(
      { length: 6 },
      (_, n) =>
        `<p>${words} This is said for the ${n + 1}th time, and it will be said for as long as it has to be, ` +
        'as ministers do.</p>',
    ).join('');
    const html =
      `<html><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><article>` +
      `<h1>${title}</h1>${paragraphs}</article></body></html>`;
    this.answers.set(path, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html });
  }

  /** An Atom feed of pages, newest first: path, and when it was altered. */
  feed(
    path: string,
    entries: readonly (readonly [string, string])[],
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const written = entries.map(
      ([to, updated]) =>
        `<entry><id>${to}</id><title>Entry ${to}</title><link href="${to}"/>` +
        `<published>2021-06-09T10:00:00Z</published><updated>${updated}</updated></entry>`,
    );
    this.#silent.delete(path);
    const head = '<id>feed</id><title>World</title><updated>2021-06-09T10:00:00Z</updated>';
    const body = `<feed xmlns="http://www.w3.org/2005/Atom">${head}${written.join('')}</feed>`;
    this.answers.set(path, (asked) =>
      headers.etag !== undefined && asked['if-none-match'] === headers.etag
        ? { status: 304, headers }
        : { headers, body },
    );
  }
}
