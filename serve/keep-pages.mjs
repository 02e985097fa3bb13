import QuickLRU from 'quick-lru';
import { pageKey } from './page-key.mjs';
import { recordAnswer } from './record-answer.mjs';

/** At most so many pages, each of at most so many bytes as sent: some 10 MB as a rule, 60 MB at worst. */
const most = 300;
const largest = 200_000;

function send({ headers, body }, response) {
  for (const [name, value] of headers) response.setHeader(name, value);
  // RFC 9211.
  response.setHeader('Cache-Status', 'demarche; hit');
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

/** `answer`, but what it answered to the same question is sent again until `dataVersion` answers otherwise; while that is null nothing is kept. */
export function keepPages(answer, dataVersion) {
  const kept = new QuickLRU({ maxSize: most });
  let keptFor = null;
  return (request, response) => {
    const key = pageKey(request);
    const version = key === null ? null : dataVersion();
    if (version === null) return answer(request, response);
    if (version !== keptFor) kept.clear();
    keptFor = version;
    const page = kept.get(key);
    if (page) return send(page, response);
    // A change that came while the page was made may be half in it.
    recordAnswer(response, largest, (made) => dataVersion() === version && kept.set(key, made));
    return answer(request, response);
  };
}
