import type { ComponentProps } from 'react';
import { PageHeading } from '@/components/ui/page-heading';
import { requestScope } from '@/lib/runtime/server-link';

/** What a coder sees of a page that only editors work on; the answer says so by its status too. */
export function EditorsOnly(heading: ComponentProps<typeof PageHeading>) {
  const scope = requestScope();
  if (scope) scope.status = 403;
  return <PageHeading {...heading} />;
}
