/** The most bytes of a form that are read at all; `next.config.js` lets pass a little more. */
const largestForm = 32_000_000;

const detail =
  `What you sent has more than ${largestForm / 1_000_000} MB, so nothing of it was read. ` +
  'A file of an article may have 10 MB, a spreadsheet 5 MB, a pasted text 5,000,000 characters.';

const unasked = {
  status: 400,
  code: 'unasked-body',
  title: 'This can’t be read',
  detail: 'A page is asked for by its address alone; this request brought something along, and nothing of it was read.',
  headers: { Connection: 'close' },
};

/** What is wrong with the size of what a request brings; null: nothing. */
export function refuseBody({ method, headers }) {
  const size = headers['content-length'];
  if (size !== undefined && Number(size) > largestForm) {
    return {
      status: 413,
      code: 'too-large',
      title: 'This is too large',
      detail,
      hint: 'Go back in your browser and choose a smaller one.',
      headers: { Connection: 'close' },
    };
  }
  if (method === 'POST' && size !== undefined) return null;
  if (method !== 'POST') return size > 0 || headers['transfer-encoding'] !== undefined ? unasked : null;
  return {
    status: 411,
    code: 'length-unsaid',
    title: 'How much?',
    detail:
      'A form says beforehand how much it brings (the header Content-Length); ' +
      'this one did not, so nothing of it was read.',
    headers: { Connection: 'close' },
  };
}
