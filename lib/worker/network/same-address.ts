const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign|cmpid|ref_src)$/u;

/** An address without what only says by which way a reader came, so that the same article is known again. */
export function sameAddress(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
