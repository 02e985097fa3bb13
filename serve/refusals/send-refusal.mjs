import { STATUS_CODES } from 'node:http';
import { refusalPage, refusalPolicy } from './refusal-page.mjs';

const forPrograms = /^\/(?:api\/|export\/|explorer\/|(?:[^?]*\/)?feed(?:[?]|$))/u;

/** Who is answered: a program by its address or what it accepts, an open page that sent a form, or a person. */
function audienceOf({ url = '/', headers }) {
  if ('next-action' in headers) return 'open page';
  const accept = headers.accept ?? '';
  return forPrograms.test(url) || (/\bapplication\/(?:problem\+)?json\b/u.test(accept) && !accept.includes('text/html'))
    ? 'program'
    : 'person';
}

/** RFC 9457; `code` and `field` are ours. */
const problem = ({ status, code, detail, hint }) =>
  JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: [detail, hint].filter(Boolean).join(' '),
    code,
  });

const bodies = {
  program: (refusal) => ['application/problem+json', problem(refusal)],
  // React's router shows a text as the error's message, if its type is this to the letter.
  'open page': ({ detail, hint }) => ['text/plain', [detail, hint].filter(Boolean).join(' ')],
  person: (refusal) => ['text/html; charset=utf-8', refusalPage(refusal)],
};

/** Answers a refusal, `{ status, code, title, detail }`, in the shape that whoever asks expects. */
export function sendRefusal(request, response, refusal) {
  const [type, body] = bodies[audienceOf(request)](refusal);
  response.statusCode = refusal.status;
  const headers = {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': refusalPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...refusal.headers,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(request.method === 'HEAD' ? undefined : body);
}
