import type { ComponentPropsWithoutRef } from 'react';
import { pinnedHref } from './pinned-version';

interface LinkProps extends ComponentPropsWithoutRef<'a'> {
  readonly href: string;
  /** Leads to the newest state, whichever the page shows. */
  readonly newest?: boolean;
}

/** A link within the public site: it keeps the version the page was asked for. Also stands in an SVG. */
export function Link({ href, newest = false, children, ...rest }: LinkProps) {
  return (
    <a href={newest ? href : pinnedHref(href)} {...rest}>
      {children}
    </a>
  );
}
