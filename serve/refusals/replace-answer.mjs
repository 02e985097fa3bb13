/**
 * Looks at an answer at the moment its head would go out. `statusFor` may give it another status; where `instead`
 * answers something, all of the answer is thrown away and `send` is called with that when it ends. Nothing else is held
 * back.
 */
export function replaceAnswer(response, { statusFor, instead, send }) {
  const { writeHead, write, end, flushHeaders } = response;
  const before = response.getHeaders();
  let replacement = null;

  const look = (status) => {
    if (!response.headersSent && replacement === null) replacement = instead(status);
    return replacement !== null;
  };
  const isReplaced = () => replacement !== null || (!response.headersSent && look(response.statusCode));

  function sendReplacement() {
    Object.assign(response, { writeHead, write, end, flushHeaders });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(before)) response.setHeader(name, value);
    send(replacement);
  }

  response.writeHead = (status, ...given) => {
    const headers = given.find((one) => typeof one === 'object' && one !== null) ?? {};
    if (!response.headersSent) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return look(status) ? response : writeHead.call(response, statusFor(status));
  };
  response.flushHeaders = () => {
    if (!isReplaced()) flushHeaders.call(response);
  };
  response.write = (...args) => {
    if (!isReplaced()) return write.apply(response, args);
    args.find((one) => typeof one === 'function')?.();
    return true;
  };
  response.end = (...args) => {
    if (!isReplaced()) return end.apply(response, args);
    sendReplacement();
    args.find((one) => typeof one === 'function')?.();
    return response;
  };
}
