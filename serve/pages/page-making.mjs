import { HeldAnswer } from './held-answer.mjs';
import { pageHeaders } from './page-key.mjs';
import { sendPage } from './send-page.mjs';

const isForAll = ({ headers }) => !headers.some(([name]) => name === 'set-cookie');

/** Makes the page once, as for anybody: without what only one reader said. */
export function makeOnce(answer, request) {
  request.headers = pageHeaders(request);
  request.method = 'GET';
  const held = new HeldAnswer(request);
  // What never ends must not keep its place in the line once nobody waits for it: so not the answer is awaited, but its
  // end.
  Promise.resolve(answer(request, held)).catch(() => held.destroy());
  return held;
}

/**
 * One page on its way, for all who asked for it. It is made by the question of the first; who comes while it is made
 * gets the same bytes. What broke off, or sets a cookie, is the first's alone: then the next in line has it made.
 */
export class PageMaking {
  #askers = new Set();
  #held = null;

  /** True while somebody waits for it. */
  get isWanted() {
    return this.#askers.size > 0;
  }

  join(request, response) {
    const asker = { request, response, asked: { method: request.method, headers: request.headers } };
    this.#askers.add(asker);
    response.once('close', () => this.#leave(asker));
  }

  #leave(asker) {
    this.#askers.delete(asker);
    if (!this.isWanted) this.#held?.destroy();
  }

  #send(page, asker) {
    this.#askers.delete(asker);
    sendPage(page, asker.asked, asker.response, { fromStore: false });
  }

  /** Has it made by `make`, and sends it; `finished` is called with the page, or null, before anybody is sent it. */
  async run(make, finished) {
    let page = null;
    while (page === null && this.isWanted) {
      const [first] = this.#askers;
      this.#held = make(first.request);
      const made = await this.#held.whole;
      if (made && isForAll(made)) page = made;
      else if (made) this.#send(made, first);
      else this.#breakOff(first);
    }
    finished(page);
    if (page) for (const asker of this.#askers) this.#send(page, asker);
  }

  #breakOff(asker) {
    this.#askers.delete(asker);
    asker.response.destroy();
  }
}
