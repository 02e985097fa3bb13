/** The read interface answers every method itself. */
const answersItself = /^\/api\/v1(?:[/?]|$)/u;

/** Where forms are sent to. */
const takesForms = /^\/(?:admin|sign-in)(?:[/?]|$)/u;

/** What is wrong with a request's method at its address; null: nothing. */
export function refuseMethod({ method, url = '/' }) {
  if (answersItself.test(url) && method !== 'TRACE') return null;
  const offered = takesForms.test(url) ? ['GET', 'HEAD', 'OPTIONS', 'POST'] : ['GET', 'HEAD', 'OPTIONS'];
  const headers = { Allow: offered.join(', ') };
  if (offered.includes(method)) return null;
  return {
    status: 405,
    code: 'method-not-offered',
    title: 'Not offered here',
    detail: `${method} is not offered at this address; ${offered.join(', ')} are.`,
    headers,
  };
}

/** The answer to `OPTIONS`: what is offered here; null for another method, and where the site answers it. */
export function offeredMethods({ method, url = '/' }) {
  if (method !== 'OPTIONS' || answersItself.test(url)) return null;
  return takesForms.test(url) ? 'GET, HEAD, OPTIONS, POST' : 'GET, HEAD, OPTIONS';
}
