const reads = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const answersItself = /^\/api\/v1(?:[/?]|$)/u;

const refusal = (code, detail) => ({ status: 403, code, title: 'Refused', detail });

const foreign =
  'This form was sent from another site than this, so nothing was done. ' +
  'Open the form on this site, under the address that people use for it, and send it from there.';
const unsaid =
  'It is not said from which site this form was sent, so nothing was done. Use a browser that says it; ' +
  'a program adds the header Origin with this site’s address.';

/** Whether an origin is this site's: by the address people use, if that is set, or the host that was asked. */
function isOwn(origin, headers, siteAddress) {
  if (!URL.canParse(origin)) return false;
  const { host, origin: said } = new URL(origin);
  if (siteAddress && URL.canParse(siteAddress) && new URL(siteAddress).host === host)
    return said === new URL(siteAddress).origin;
  return host === headers['x-forwarded-host'] || host === headers.host;
}

/** What is wrong with where a request that changes something comes from; null: nothing. */
export function refuseOrigin({ method, url = '/', headers }, siteAddress) {
  if (reads.has(method) || answersItself.test(url)) return null;
  if (headers.origin === undefined)
    return headers['sec-fetch-site'] === 'same-origin' ? null : refusal('origin-unsaid', unsaid);
  return isOwn(headers.origin, headers, siteAddress) ? null : refusal('foreign-origin', foreign);
}

/** The site compares the origin with the host by itself once more: it is told what was found out here. */
export function tellHost(request) {
  const { origin } = request.headers;
  if (!reads.has(request.method) && origin !== undefined && URL.canParse(origin))
    request.headers['x-forwarded-host'] = new URL(origin).host;
}
