import type { Metadata } from 'next';
import { siteAddress } from '@/lib/runtime/site-address';

/** Tells a page's feed to programs that look for one: `<link rel="alternate" type="application/atom+xml">`. */
export function feedAlternates(page: string, title: string): NonNullable<Metadata['alternates']> {
  return { types: { 'application/atom+xml': [{ url: `${siteAddress()}${page}/feed`, title }] } };
}
