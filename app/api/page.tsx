import type { Metadata } from 'next';
import { answerApi } from '@/app/api/answer-api';
import { openArchive } from '@/app/open-archive';
import { ApiResource } from '@/components/method/api-resource';
import { PageShell } from '@/components/layout/page-shell';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { toApiReference } from '@/lib/views/api/api-reference';
import { apiResourceNames } from '@/lib/views/api/api-resources';

export const metadata: Metadata = { title: 'Interface for programs' };

const crumbs = [{ name: 'Method', href: '/method' }, { name: 'Interface for programs' }];

/** Of each resource one item as it is answered at the archive's version. */
function readExamples({ version }: Archive) {
  return Promise.all(
    apiResourceNames.map(async (name) => ({
      name,
      answer: await answerApi([name], { version: String(version), limit: '1' }),
    })),
  );
}

function Heading() {
  return (
    <PageHeading
      title="Interface for programs"
      lede={
        <>
          Everything public here, as JSON, at any version. Described for programs in{' '}
          <Link href="/api/v1/openapi.json" newest>
            openapi.json
          </Link>{' '}
          (OpenAPI 3.1).
        </>
      }
    />
  );
}

function Resources({ examples }: { readonly examples: Awaited<ReturnType<typeof readExamples>> }) {
  return examples.map(({ name, answer }) => (
    <ApiResource key={name} reference={toApiReference(name)} example={answer.body} />
  ));
}

export default async function ApiPage({ searchParams }: PageProps<'/api'>) {
  const archive = await openArchive(searchParams);
  const [collection, examples] = await Promise.all([readCollection(archive), readExamples(archive)]);
  return (
    <PageShell section="method" collection={collection} crumbs={crumbs}>
      <Heading />
      <Section id="rules" title="How it answers">
        <div className="prose">
          <p>
            Reading only, from any site, without a key. Parts of a query are named as in the addresses of the pages.
            What is not understood is refused, never passed over.
          </p>
          <p>
            <code>version=120</code> is the state right after change 120, <code>asOf=2026-11-01</code> the state at the
            end of that day (UTC). An answer names its version in <code>meta</code>.
          </p>
          <p>
            Positions and shifts are reckoned at each request from the scores, with the parts of the pictures (
            <code>hearsay</code>, <code>duplicates</code>, …); <code>meta</code> names the settings. Below the minimum
            evidence there is no mean: <code>lacks</code> says why.
          </p>
          <p>
            Statements and scores take them too: <code>meta.counting</code> says how many stances count and how many are
            left out, and each holder of a score says why. A statement withdrawn since the version asked for is not
            given; <code>meta.withdrawnSince</code> names it.
          </p>
          <p>
            Lists are in the order of their keys, 50 at a time, <code>limit</code> up to 200. <code>next</code> is the
            address of the following page, at the same version; null at the end.
          </p>
          <p>
            Each answer has an <code>ETag</code>: sent back as <code>If-None-Match</code> it is answered by 304 as long
            as nothing changed.
          </p>
          <p>
            A refusal is a problem document (RFC 9457, <code>application/problem+json</code>):{' '}
            <code>{'{ "type", "title", "status", "detail", "code", "field" }'}</code>. <code>detail</code> is a
            sentence, <code>code</code> one word for programs, <code>field</code> the parameter it is about. Its status
            is 400, 404, 405 or, for what is withdrawn since, 410.
          </p>
          <p>
            Texts of articles are given only where the whole may be shown. No value is a fact about an actor:{' '}
            <code>checkedByAPerson</code> says of each whether a person has checked the coding.
          </p>
        </div>
      </Section>
      <Resources examples={examples} />
    </PageShell>
  );
}
