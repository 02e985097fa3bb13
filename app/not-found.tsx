import { Link } from '@/components/ui/link';

/**
 * The last guard: a page that vanished between the look-up and the reading of it. Each page carries this one for the
 * case that it is needed, so it is short and reads nothing; `proxy.ts` sends an address that names nothing to
 * `/unknown-address`.
 */
export default function NotFound() {
  return (
    <main id="main" className="page">
      <p className="kicker">404</p>
      <h1>Nothing at this address</h1>
      <p className="lede">
        What it named was withdrawn, or never was. <Link href="/search">Search for it</Link>, or go to{' '}
        <Link href="/">the overview</Link>.
      </p>
    </main>
  );
}
