import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { ApiReference } from '@/lib/views/api/api-reference';

interface ApiResourceProps {
  readonly reference: ApiReference;
  /** A real answer, its list cut to one item. */
  readonly example: object;
}

function Names({ caption, names }: { readonly caption: string; readonly names: ApiReference['fields'] }) {
  return (
    <details>
      <summary>{caption}</summary>
      <dl className="api-names">
        {names.map(({ name, means }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A resource of the interface: where it is, what may be asked, what it holds, and what it answers. */
export function ApiResource({ reference: { name, title, means, parameters, fields }, example }: ApiResourceProps) {
  const address = `/api/v1/${name}`;
  return (
    <Section id={name} title={title} note={means}>
      <p>
        <Link href={address}>
          <code>GET {address}</code>
        </Link>
      </p>
      <p>
        <code>
          GET {address}/{'{key}'}
        </code>
      </p>
      <Names caption="Parameters" names={parameters} />
      <Names caption="Fields" names={fields} />
      <details>
        <summary>An answer</summary>
        <pre className="code" tabIndex={0} role="group" aria-label={`An answer of ${address}`}>
          {JSON.stringify(example, null, 2)}
        </pre>
      </details>
    </Section>
  );
}
