import { PinnedField } from './pinned-field';

interface SearchFormProps {
  /** What the form is called among the page's landmarks. */
  readonly name: string;
  readonly searched: string;
}

/** The search in the page itself, for those who came for it; the one in the masthead is for all others. */
export function SearchForm({ name, searched }: SearchFormProps) {
  return (
    <form action="/search" method="get" role="search" aria-label={name} className="search-form">
      <PinnedField />
      <label className="field">
        <span>Words or a name</span>
        <input className="input" type="search" name="q" defaultValue={searched} />
      </label>
      <button className="button" type="submit">
        Search
      </button>
    </form>
  );
}
