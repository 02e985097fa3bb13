const tagsOf = (text = '') => text.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));

/** Whether the reader says to have the page already. */
function isHeld(headers, asked) {
  const tag = headers.find(([name]) => name === 'etag')?.[1];
  return tag !== undefined && tagsOf(asked).some((one) => one === '*' || one === String(tag).replace(/^W\//u, ''));
}

const ofTheBody = new Set(['content-type', 'content-encoding', 'content-disposition', 'content-language']);

/** Sends a whole page as it was made; 304 to a reader who has it. `fromStore` is said in a header (RFC 9211). */
export function sendPage({ status, headers, body }, { headers: asked, method }, response, { fromStore }) {
  const held = status === 200 && isHeld(headers, asked['if-none-match']);
  response.statusCode = held ? 304 : status;
  for (const [name, value] of headers) if (!held || !ofTheBody.has(name)) response.setHeader(name, value);
  if (fromStore) response.setHeader('Cache-Status', 'demarche; hit');
  if (held) return response.end();
  // A status without a body has no length either.
  if (status !== 204 && status !== 304) response.setHeader('Content-Length', body.length);
  return method === 'HEAD' ? response.end() : response.end(body);
}
