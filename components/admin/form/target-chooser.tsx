import { codingHref } from '@/lib/views/address/admin-links';
import type { CodingDesk, TargetChoice } from '@/lib/views/desk/coding-desk';

function Choices({ label, choices }: { readonly label: string; readonly choices: readonly TargetChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** Adds a target nobody named yet: it comes into the form, and counts once it is judged. */
export function TargetChooser({ desk }: { readonly desk: CodingDesk }) {
  return (
    <form action={codingHref(desk.statement.key)} className="field mt-3">
      <label htmlFor="add-target">Add a target</label>
      <select id="add-target" name="target" className="input" required defaultValue="">
        <option value="" disabled>
          Choose an issue or an actor
        </option>
        <Choices label="Issues" choices={desk.issueChoices} />
        <Choices label="Actors" choices={desk.actorChoices} />
      </select>
      <div>
        <button className="button" data-quiet type="submit">
          Judge it
        </button>
      </div>
    </form>
  );
}
