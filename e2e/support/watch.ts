import type { BrowserContext, Request, Response } from '@playwright/test';

/** Collects what goes wrong behind the pages of a test: console errors, page errors, failed requests to the site. */
export class Watch {
  /** A form that comes back with a sentence is an answer: what was typed does not fit, or somebody was first. */
  private readonly allowed = new Set<number>([409, 422]);
  private readonly troubles: { text: string; status?: number }[] = [];

  constructor(private readonly address: () => string) {}

  /** A test of a refusal or a missing page says which statuses belong to it. */
  expectStatus(...statuses: number[]): void {
    for (const status of statuses) this.allowed.add(status);
  }

  follow(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.note(`console: ${message.text()} (${message.location().url})`, statusIn(message.text()));
    });
    context.on('weberror', (error) => {
      this.note(`page error: ${error.error().message}`);
    });
    context.on('requestfailed', (request) => {
      this.requestFailed(request);
    });
    context.on('response', (response) => {
      this.responded(response);
    });
  }

  /** One line per trouble that the test did not announce. */
  found(): string[] {
    return this.troubles
      .filter(({ status }) => status === undefined || !this.allowed.has(status))
      .map(({ text }) => text);
  }

  private requestFailed(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels what it was still loading, and with JavaScript off the browser refuses scripts as by a
    // policy ("csp"); neither is a fault. A policy of ours that refuses something says so on the console.
    if (reason === 'net::ERR_ABORTED' || reason === 'csp' || !this.isOurs(request.url())) return;
    // With scripts off the browser says so of each script; what the site's own policy blocks stands on the console too.
    if (reason === 'csp' && request.resourceType() === 'script') return;
    this.note(`request failed: ${request.method()} ${request.url()} ${reason}`);
  }

  private responded(response: Response): void {
    const status = response.status();
    if (status < 400 || !this.isOurs(response.url())) return;
    this.note(`status ${String(status)}: ${response.request().method()} ${response.url()}`, status);
  }

  private isOurs(url: string): boolean {
    return new URL(url).origin === this.address();
  }

  private note(text: string, status?: number): void {
    this.troubles.push(status === undefined ? { text } : { text, status });
  }
}

/** Chromium repeats a failed response on the console, with its status in the text. */
function statusIn(text: string): number | undefined {
  const found = /responded with a status of (\d{3})/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
