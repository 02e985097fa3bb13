import { PageHeading } from '@/components/ui/page-heading';

/** Nothing left to confirm, or only what was skipped. */
export function QueueEnd({ skipped }: { readonly skipped: number }) {
  return (
    <>
      <PageHeading
        title="Confirm scores"
        lede={skipped > 0 ? 'The end of the queue.' : 'A person has checked every score in force.'}
      />
      {skipped > 0 ? (
        <p>
          {skipped} skipped. <a href="/admin/confirm">Go through {skipped === 1 ? 'it' : 'them'} now</a>
        </p>
      ) : (
        <p>
          <a href="/admin">Back to work</a>
        </p>
      )}
    </>
  );
}
