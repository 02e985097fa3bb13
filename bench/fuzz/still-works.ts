import { ask } from '../../lib/testing/site/ask';
import { builtActions } from '../../lib/testing/site/built-site';
import { callAction } from '../../lib/testing/site/call-action';
import type { Site } from '../../lib/testing/site/server';

/**
 * What is wrong with a site after all that: whether it answers, and whether a form of somebody who may is taken. Empty:
 * nothing.
 */
export async function stillWorks(site: Site, cookie: string | undefined): Promise<readonly string[]> {
  const { status } = await ask(site.address, { path: '/' });
  const id = builtActions().find(({ name }) => name === 'admin/actors/offices setWord')?.id ?? '';
  const fields = [
    ['word', 'keeper of the seal'],
    ['office', 'foreign-minister'],
    ['reason', 'After the fuzz.'],
  ] as const;
  const saved = await callAction({
    address: site.address,
    page: '/admin/actors/offices',
    id,
    fields,
    ...(cookie === undefined ? {} : { cookie }),
  });
  const isSaved = String(saved.headers['x-action-redirect'] ?? '').includes('done=edited-');
  return [
    ...(status === 200 ? [] : [`The overview answers ${String(status)}.`]),
    ...(isSaved ? [] : [`An editor’s form is answered by ${String(saved.status)}.`]),
  ];
}
