import { faultWords, stopsReading } from './fault-words.mjs';
import { replaceAnswer } from './replace-answer.mjs';
import { sendRefusal } from './send-refusal.mjs';
import { newScope } from '../server-link.mjs';

/** Files of the build, and the account of the site's health, need no database. */
const needsNoDatabase = /^\/(?:_next\/|api\/health(?:[?]|$))/u;

const unreadable = {
  status: 400,
  code: 'unreadable-form',
  title: 'This could not be read',
  detail: 'Nothing was saved: what was sent is not a form of this site, or is cut off.',
  hint: 'Go back in your browser, copy what you typed, reload the page and send it again.',
};

const olderForm = {
  code: 'older-form',
  title: 'This form is of another release',
  detail: 'Nothing was saved: the site was brought up to date since the page with this form was opened.',
  hint: 'Go back in your browser, copy what you typed, reload the page and send it again.',
};

const failed = {
  status: 500,
  code: 'failed',
  title: 'This could not be made',
  detail: 'Something failed on our side. The server’s log says what.',
  hint: 'Try again in a moment; if it stays so, tell whoever runs this site.',
};

function faultRefusal(fault, request, link) {
  const { title, detail, remedy, waits } = faultWords(fault);
  const isEditor = link.isEditor?.(request.headers.cookie ?? '') ?? false;
  const isPost = request.method === 'POST';
  const hint = isPost ? `What you typed may be in your browser still: go back to find it. ${waits}` : waits;
  return {
    status: 503,
    code: `database-${fault}`,
    title,
    detail: isPost ? `Nothing was saved. ${detail}` : detail,
    hint,
    headers: { 'Retry-After': '10' },
    ...(isEditor ? { remedy } : {}),
  };
}

/** Whether the answer to a form that was sent without script, and that nothing read, is Next's own plain text. */
function isOfOlderForm(status, request, response) {
  const isText = String(response.getHeader('content-type') ?? '').startsWith('text/plain');
  return !('next-action' in request.headers) && isText && [400, 404, 409].includes(status);
}

/** What is sent in place of an answer of this status; null: it goes out as it is. */
function insteadOf(status, { request, response, scope, link }) {
  const isUnread = request.method === 'POST' && !scope.began;
  if (isUnread && isOfOlderForm(status, request, response)) return { status, ...olderForm };
  if (status !== 500) return null;
  const fault = scope.fault ?? link.fault?.() ?? null;
  if (fault !== null) return faultRefusal(fault, request, link);
  return isUnread ? unreadable : failed;
}

/**
 * `answer`, with an account of the request that the site's code can write in: the status that an action asked for is
 * sent, and what failed is answered in words. While the database can't be read, it is not asked at all.
 */
export function guardAnswer(answer, link) {
  return (request, response) => {
    const scope = newScope();
    const standing = link.fault?.() ?? null;
    if (stopsReading(standing) && request.method !== 'POST' && !needsNoDatabase.test(request.url)) {
      return sendRefusal(request, response, faultRefusal(standing, request, link));
    }
    replaceAnswer(response, {
      statusFor: (status) => {
        if (status !== 200 || scope.status === null) return status;
        if (scope.retryAfter !== undefined) response.setHeader('Retry-After', scope.retryAfter);
        return scope.status;
      },
      instead: (status) => insteadOf(status, { request, response, scope, link }),
      send: (refusal) => sendRefusal(request, response, refusal),
    });
    response.once('prefinish', () => {
      if (scope.fault !== null) response.failed = true;
    });
    return link.requests.run(scope, async () => {
      try {
        await answer(request, response);
      } catch (error) {
        console.error(error);
        if (!response.headersSent) {
          response.statusCode = 500;
          response.end();
        } else response.destroy();
      }
    });
  };
}
