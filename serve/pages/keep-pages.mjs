import { stopsReading } from '../refusals/fault-words.mjs';
import { inTurn } from './in-turn.mjs';
import { pageKey } from './page-key.mjs';
import { PageMaking, makeOnce } from './page-making.mjs';
import { pageStore } from './page-store.mjs';
import { sendPage } from './send-page.mjs';
import { isSound } from './sound-page.mjs';

/**
 * Two, so that one page that takes long does not hold up all others; with a second process it makes two more, and one
 * here.
 */
const madeAtOnce = (second) => (second?.isReady ? 3 : 2);

/** Who sends a form or sees a page of their own waits for it alone: the pages for all give way to them. */
const isForOne = ({ url }) => !url.startsWith('/_next/');

/** What is published now, as one text: another one after each change that a public page could show. Null: not known. */
const versionOf = (link) => {
  const versions = stopsReading(link.fault?.() ?? null) ? null : (link.versions?.() ?? null);
  return versions === null ? null : JSON.stringify(versions);
};

/**
 * `answer`, but each public page is made once for each version of what is published, and sent to all who ask for it.
 * While the version can't be told, pages kept for the last one known are still sent, and others are made for each.
 */
export function keepPages(
  answer,
  link,
  { store = pageStore(), second = /** @type {import('./second-process.mjs').SecondProcess | null} */ (null) } = {},
) {
  const beingMade = new Map();
  const alone = new Set();
  const turns = inTurn(() => madeAtOnce(second) - (alone.size > 0 ? 1 : 0));
  const makeHere = (request) => makeOnce(answer, request);
  const make = (request) => (second?.takesMore ? second.make(request, makeHere) : makeHere(request));

  function begin(key, version, request, response) {
    const making = new PageMaking();
    if (beingMade.size > 0) second?.noteWait(request);
    const place = `${version} ${key}`;
    beingMade.set(place, making);
    making.join(request, response);
    turns(() =>
      making.run(make, (page) => {
        beingMade.delete(place);
        // A change that came while the page was made may be half in it: only those get it who asked before.
        if (page && isSound(page) && versionOf(link) === version) store.set(key, page);
      }),
    );
  }

  function answerAlone(request, response) {
    if (isForOne(request)) {
      alone.add(response);
      response.once('close', () => alone.delete(response));
    }
    return answer(request, response);
  }

  return (request, response) => {
    const key = pageKey(request);
    if (key === null) return answerAlone(request, response);
    const version = versionOf(link);
    if (version !== null) store.turnTo(version);
    const page = store.get(key);
    if (page) return sendPage(page, request, response, { fromStore: true });
    if (version === null) return answer(request, response);
    const making = beingMade.get(`${version} ${key}`);
    return making ? making.join(request, response) : begin(key, version, request, response);
  };
}
