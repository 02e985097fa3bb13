import { refuseAddress } from './refuse-address.mjs';
import { refuseBody } from './refuse-body.mjs';
import { offeredMethods, refuseMethod } from './refuse-method.mjs';
import { refuseOrigin, tellHost } from './refuse-origin.mjs';
import { refuseRouterHeaders } from './refuse-router-headers.mjs';
import { sendRefusal } from './send-refusal.mjs';

const refusalOf = (request, siteAddress) =>
  refuseAddress(request) ??
  refuseMethod(request) ??
  refuseOrigin(request, siteAddress) ??
  refuseBody(request) ??
  refuseRouterHeaders(request);

/**
 * `answer`, but what can't be meant, or isn't offered, is refused in words before the site sees it. `noteAddress`
 * leaves of what a request says about proxies only what is believed.
 */
export function refuseRequests(answer, { siteAddress, noteAddress }) {
  return (request, response) => {
    noteAddress(request);
    if (siteAddress.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    const refusal = refusalOf(request, siteAddress);
    if (refusal) return sendRefusal(request, response, refusal);
    const offered = offeredMethods(request);
    if (offered !== null) return response.writeHead(204, { Allow: offered }).end();
    tellHost(request);
    return answer(request, response);
  };
}
