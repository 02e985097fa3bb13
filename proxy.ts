import { NextResponse, type NextRequest } from 'next/server';
import { isKnownAddress, sections, type Section } from '@/lib/data/addresses';
import { archiveAt } from '@/lib/data/archive';

export const config = { matcher: ['/((?!_next/|icon\\.svg|favicon\\.ico).*)'] };

const places = new Set<string>(['', ...sections, 'search', 'method', 'dyads', 'sign-in', 'admin', 'unknown-address']);

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

async function isKnown(pathname: string): Promise<boolean> {
  const [place = '', slug, ...deeper] = pathname.split('/').slice(1);
  if (!places.has(place)) return false;
  if (!isSection(place) || slug === undefined || slug === '') return true;
  return deeper.length === 0 && isKnownAddress(await archiveAt(), place, decodeURIComponent(slug));
}

/** An address that names nothing gets a page that helps, with status 404: `notFound()` alone answers an empty one. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (await isKnown(pathname).catch(() => true)) return NextResponse.next();
  const help = request.nextUrl.clone();
  help.pathname = '/unknown-address';
  help.search = new URLSearchParams({ asked: pathname }).toString();
  return NextResponse.rewrite(help, { status: 404 });
}
