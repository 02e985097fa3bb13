import { LiveForm } from '@/components/choices/live-form';
import { CountingFields } from '@/components/choices/counting-fields';
import { ActorEmblem } from '@/components/marks/actor-emblem';
import { Link } from '@/components/ui/link';
import { PinnedField } from '@/components/ui/pinned-field';
import type { CompareChoices, CompareQuery } from '@/lib/views/address/compare-query';
import { longDay } from '@/lib/views/words/day-words';
import type { PictureFilter } from '@/lib/views/address/picture-filter';

interface CompareFormProps {
  readonly choices: CompareChoices;
  /** The actors worth a box of their own. */
  readonly offered: CompareChoices['actors'];
  readonly query: CompareQuery;
  readonly filter: PictureFilter;
  /** The day positions are taken at. */
  readonly on: string;
  /** Between which days a date can be chosen. */
  readonly limits: { readonly from: string; readonly to: string };
}

function Choices({ choices, offered, query }: Pick<CompareFormProps, 'choices' | 'offered' | 'query'>) {
  return (
    <>
      <fieldset className="checks compare-choices">
        <legend>Actors</legend>
        {offered.map(({ slug, name }) => (
          <label key={slug}>
            <input
              type="checkbox"
              name="actors"
              value={slug}
              defaultChecked={query.actors.some((one) => one.slug === slug)}
            />
            <ActorEmblem slug={slug} /> {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="checks compare-choices">
        <legend>Toward which issues, and which actors’ conduct</legend>
        {choices.targets.map(({ key, name }) => (
          <label key={key}>
            <input
              type="checkbox"
              name="targets"
              value={key}
              defaultChecked={query.targets.some((one) => one.key === key)}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Days({ query, on, limits }: Pick<CompareFormProps, 'query' | 'on' | 'limits'>) {
  return (
    <>
      <label className="field">
        <span>Said from</span>
        <input className="input" type="date" name="from" defaultValue={query.from ?? ''} />
      </label>
      <label className="field">
        <span>Said until</span>
        <input className="input" type="date" name="to" defaultValue={query.to ?? ''} />
      </label>
      <label className="field">
        <span>Positions on {longDay(on)}</span>
        <input className="input" type="date" name="on" defaultValue={on} min={limits.from} max={limits.to} />
      </label>
    </>
  );
}

/** Chooses what is compared, over which period and by which rule; every choice stands in the address. */
export function CompareForm({ choices, offered, query, filter, on, limits }: CompareFormProps) {
  return (
    <details className="counting" id="counting" open>
      <summary>Choose actors, issues, period and what is counted</summary>
      <LiveForm action="/compare" className="compare-form" label="What to compare">
        <PinnedField />
        <Choices choices={choices} offered={offered} query={query} />
        <div className="counting-form">
          <Days query={query} on={on} limits={limits} />
        </div>
        <div className="counting-form">
          <CountingFields filter={filter} />
        </div>
        <p className="filter-actions">
          <button className="button" type="submit">
            Compare
          </button>{' '}
          <Link href="/compare">Back to the start</Link>
        </p>
      </LiveForm>
    </details>
  );
}
