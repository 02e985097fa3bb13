import * as routerState from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

const title = 'Unreadable request';
const refusal = (name) => ({
  status: 400,
  code: 'unreadable-header',
  title,
  detail: `The header ${name} is one that pages of this site send by themselves; this one can’t be read. Leave it out.`,
});

const plain = {
  rsc: /^1$/u,
  'next-router-prefetch': /^[123]$/u,
  'next-router-segment-prefetch': /^\/[\w/.!~$@()[\]%-]*$/u,
  'next-url': /^\/[^\s]*$/u,
};

/**
 * What is wrong with the headers by which an open page asks for parts of the next one; null: nothing. Next fails at
 * them.
 */
export function refuseRouterHeaders({ headers }) {
  const garbled = Object.entries(plain).find(([name, form]) => name in headers && !form.test(headers[name]));
  if (garbled) return refusal(garbled[0]);
  try {
    routerState.parseAndValidateFlightRouterState(headers['next-router-state-tree']);
    return null;
  } catch {
    return refusal('next-router-state-tree');
  }
}
