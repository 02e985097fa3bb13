'use client';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
}

/** What the server says in words when it could do nothing with a form begins so (`serve/refusals/guard-answer.mjs`). */
const saidByServer = /^Nothing was saved[^<>]*$/u;

/**
 * A page that could not be made. React asks for a client component here, and every page carries it: so it draws
 * on the stylesheet alone and imports nothing. The digest finds the error in the server's log.
 */
export default function ErrorPage({ error }: ErrorPageProps) {
  const words = saidByServer.test(error.message) ? error.message : 'Something failed on our side; nothing was changed.';
  return (
    <main id="main" className="page">
      <p className="kicker">Error</p>
      <h1>This page could not be made</h1>
      <p className="lede">
        {words} <a href="">Try again</a>, or go back to <a href="/">the overview</a>.
      </p>
      {error.digest ? (
        <p className="fine mt-4">
          For whoever runs this site: <code className="code-inline">{error.digest}</code>
        </p>
      ) : null}
    </main>
  );
}
