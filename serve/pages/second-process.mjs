import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as askBy } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageHeaders } from './page-key.mjs';
import { processOptions } from '../../lib/runtime/process-options.mjs';
import { withoutSending } from './held-answer.mjs';

/** Says of a page that something failed while it was made, though it looks whole. */
export const failedHeader = 'x-made-with-a-fault';

/** So many pages that had to wait for others, within so many milliseconds, are reason to begin a second process. */
const manyWaits = 8;
const within = 5_000;
/** With none that waits for so long it ends: milliseconds. */
const idle = 60_000;
const late = 30_000;
/**
 * So many of the pages that waited are made by a new process, and thrown away, before it makes one for a reader: its
 * first are slow.
 */
const warmUps = 4;
const entry = fileURLToPath(new URL('make-pages.mjs', import.meta.url));

async function wholeOf(answer) {
  const pieces = [];
  for await (const piece of answer) pieces.push(piece);
  const headers = Object.entries(answer.headersDistinct).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return {
    status: answer.statusCode,
    failed: failedHeader in answer.headers,
    headers: withoutSending(headers).filter(([name]) => name !== failedHeader),
    body: Buffer.concat(pieces),
  };
}

/**
 * A second process that makes public pages beside the server's own, so that after a change the pages everybody waits
 * for are made on two processors. It is begun when many pages wait for others, and ends when none has waited for a
 * minute.
 */
export class SecondProcess {
  #waits = [];
  #waited = [];
  #child = null;
  #isReady = false;
  #making = 0;
  #socket = '';
  #agent = null;
  #given;

  /** `begin`: starts the process that listens at a socket; null where there is no second processor. */
  constructor({
    hostname,
    port,
    begin = availableParallelism() > 1 && process.platform !== 'win32' ? fork : null,
    restAfter = idle,
  }) {
    this.#given = { hostname, port, begin, restAfter };
    setInterval(() => this.#rest(), Math.min(10_000, restAfter)).unref();
  }

  get isReady() {
    return this.#isReady;
  }

  /** Two at once, as the server's own. */
  get takesMore() {
    return this.#isReady && this.#making < 2;
  }

  /** A page has to wait for others that are being made. */
  noteWait({ url, headers }) {
    const now = performance.now();
    if (!this.#isReady) this.#waited = [...this.#waited, { url, headers: { ...headers } }].slice(-warmUps);
    this.#waits = [...this.#waits.filter((at) => now - at < within), now];
    if (this.#waits.length >= manyWaits && this.#child === null) this.#start();
  }

  #start() {
    const { hostname, port, begin } = this.#given;
    if (begin === null) return;
    this.#socket = path.join(mkdtempSync(path.join(tmpdir(), 'demarche-')), 'pages');
    const child = begin(entry, [this.#socket, hostname, String(port)], {
      execArgv: processOptions,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#agent = new Agent({ keepAlive: true });
    child.once('message', () => void this.#warmUp(child));
    child.once('error', () => this.#forget(child));
    child.once('exit', () => this.#forget(child));
  }

  async #warmUp(child) {
    for (const request of this.#waited) await this.make(request, () => ({ whole: null })).whole;
    if (this.#child === child) this.#isReady = true;
  }

  #forget(child) {
    if (this.#child !== child) return;
    // One that could not even begin would fail again and again.
    if (!this.#isReady) this.#given.begin = null;
    this.#agent?.destroy();
    rmSync(path.dirname(this.#socket), { recursive: true, force: true });
    this.#child = null;
    this.#isReady = false;
  }

  #rest() {
    const newest = this.#waits.at(-1) ?? 0;
    if (this.#child !== null && performance.now() - newest > this.#given.restAfter) this.end();
  }

  end() {
    const child = this.#child;
    if (child === null) return;
    this.#isReady = true;
    this.#forget(child);
    if (child.connected) child.disconnect();
  }

  /** Null for an address that can't be asked for a second time, though it was once. */
  #ask(request) {
    try {
      const asked = askBy({
        socketPath: this.#socket,
        agent: this.#agent,
        path: request.url,
        headers: pageHeaders(request),
        timeout: late,
      });
      const whole = new Promise((resolve) => {
        asked.once('response', (answer) => wholeOf(answer).then(resolve, () => resolve(null)));
        asked.once('timeout', () => asked.destroy());
        asked.on('error', () => resolve(null));
      });
      asked.end();
      return { whole, destroy: () => asked.destroy() };
    } catch {
      return null;
    }
  }

  /** Has a page made, as for anybody: `whole` as of a held answer. What it does not make, `orElse` does. */
  make(request, orElse) {
    const asked = this.#ask(request);
    if (asked === null) return orElse(request);
    const state = { isDropped: false, instead: null };
    this.#making += 1;
    const whole = asked.whole.then((page) => {
      this.#making -= 1;
      if (page !== null || state.isDropped) return page;
      state.instead = orElse(request);
      return state.instead.whole;
    });
    const destroy = () => {
      state.isDropped = true;
      asked.destroy();
      state.instead?.destroy();
    };
    return { whole, destroy };
  }
}
