import UnknownAddressPage from './unknown-address/page';

/** The last guard: a page that vanished between the look-up and the reading of it. */
export default function NotFound() {
  return <UnknownAddressPage params={Promise.resolve({})} searchParams={Promise.resolve({})} />;
}
