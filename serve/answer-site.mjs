import { guardAnswer } from './refusals/guard-answer.mjs';
import { keepPages } from './pages/keep-pages.mjs';
import { refuseRequests } from './refusals/refuse-request.mjs';

/**
 * The way of a request: what can't be meant is refused; a page that is kept is sent; everything else is answered by the
 * site, `answer`, and what fails there is answered in words.
 */
export function answerSite(answer, link, { second, ...settings }) {
  return refuseRequests(keepPages(guardAnswer(answer, link), link, { second }), settings);
}
