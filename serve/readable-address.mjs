const words = 'This address can’t be read: after a percent sign stand two digits, 0–9 or A–F, and together they are UTF-8.';

const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unreadable address</title>
<main><h1>Unreadable address</h1><p>${words}</p><p><a href="/">To the overview</a></p></main></html>`;

function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0]);
    return true;
  } catch {
    return false;
  }
}

/** Answers an address that is no text with 400 and words, in the shape that programs and people expect there; hands on all others. */
export function refuseUnreadable(handler) {
  return (request, response) => {
    const url = request.url ?? '/';
    if (isReadable(url)) return handler(request, response);
    const forPrograms = /^\/(?:api|export)\//u.test(url);
    response.writeHead(400, { 'Content-Type': forPrograms ? 'application/json' : 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
    response.end(forPrograms ? JSON.stringify({ error: { code: 'unreadable-address', message: words } }) : page);
    return undefined;
  };
}
