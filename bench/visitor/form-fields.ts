/** What is typed into a form by the names of its fields; what isn't named here stays as the page has it. */
export type FieldValues = Readonly<Record<string, string | File>>;

const isChosen = (field: Element): boolean =>
  !/^(?:checkbox|radio)$/u.test(field.getAttribute('type') ?? '') || field.hasAttribute('checked');

function valueOf(field: Element): string {
  if (field.localName === 'textarea') return field.textContent;
  if (field.localName !== 'select')
    return field.getAttribute('value') ?? (field.getAttribute('type') === 'checkbox' ? 'on' : '');
  const options = [...field.querySelectorAll('option')];
  const option = options.find((one) => one.hasAttribute('selected')) ?? options[0];
  return option?.getAttribute('value') ?? option?.textContent ?? '';
}

/** What a browser sends of a form: each field that has a name, as it stands on the page or as it was filled in. */
export function fieldsOf(form: Element, filled: FieldValues): FormData {
  const data = new FormData();
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? '';
    const isButton = /^(?:submit|image|button|file)$/u.test(field.getAttribute('type') ?? '');
    if (name in filled || isButton || field.hasAttribute('disabled') || !isChosen(field)) continue;
    data.append(name, valueOf(field));
  }
  for (const [name, value] of Object.entries(filled)) data.append(name, value);
  return data;
}
