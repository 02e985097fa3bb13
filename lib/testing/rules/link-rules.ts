import ts from 'typescript';
import { newQuery, oldParts } from '@/lib/views/address/old-addresses';
import { type SourceFile } from './source-file';

/**
 * Where every page can be asked for at a past version; work behind sign-in is about the newest alone, the explorer is
 * handed links that keep it, and a live form the field.
 */
const isPublic = (path: string): boolean =>
  /^(app|components)\/.*\.tsx$/.test(path) &&
  !/^(app\/(admin|sign-in)|components\/(admin|explorer))\//.test(path) &&
  !['app/error.tsx', 'components/ui/link.tsx', 'components/choices/live-form.tsx'].includes(path);

const leadsOut = (href: string): boolean => /^["'{`]*(#|https?:|\/admin|\/sign-in|["'}]*$)/.test(href);

function attribute(node: ts.JsxOpeningLikeElement, name: string, source: ts.SourceFile): string | null {
  const found = node.attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText(source) === name);
  return found && ts.isJsxAttribute(found) ? (found.initializer?.getText(source) ?? '') : null;
}

function elementsOf(node: ts.Node): ts.JsxOpeningLikeElement[] {
  const below: ts.JsxOpeningLikeElement[] = [];
  node.forEachChild((child) => {
    if (ts.isJsxOpeningElement(child) || ts.isJsxSelfClosingElement(child)) below.push(child);
    below.push(...elementsOf(child));
  });
  return below;
}

const asksThisSite = (form: ts.JsxOpeningLikeElement, source: ts.SourceFile): boolean =>
  attribute(form, 'method', source) === '"get"' || attribute(form, 'action', source)?.startsWith('"/') === true;

/** What an element does that loses the version; null for nothing. */
function lossOf(element: ts.JsxOpeningLikeElement, source: ts.SourceFile): string | null {
  const [tag, href] = [element.tagName.getText(source), attribute(element, 'href', source)];
  if (tag === 'a' && href !== null && !leadsOut(href))
    return 'links by <a href>: use Link of components/ui/link, which keeps the version.';
  if (tag === 'form' && asksThisSite(element, source) && !source.text.includes('<PinnedField'))
    return 'asks by a form without <PinnedField />, which keeps the version.';
  return null;
}

/** One sentence for each link, form or reading of a public page that would lose the version the page was asked for. */
export function checkLinks(file: SourceFile): string[] {
  if (!isPublic(file.path)) return [];
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  for (const element of elementsOf(source)) {
    const loss = lossOf(element, source);
    const line = source.getLineAndCharacterOfPosition(element.getStart(source)).line + 1;
    if (loss !== null) found.push(`${file.path}:${String(line)} ${loss}`);
  }
  if (file.path.endsWith('/page.tsx') && file.text.includes('= await archiveAt(')) {
    found.push(
      `${file.path} reads the newest state: open the archive by openArchive(searchParams) of app/open-archive.`,
    );
  }
  return found;
}

/** Tests, and the tables of what was otherwise. */
const knowsOldNames = /\.test\.tsx?$|old-address|^bench\/answers\//;
const address = /\/[\w/.:-]*\?[\w.~:,=&${}()-]+/gu;
const field = /\bname="(\w+)"/gu;

/** One sentence for each address or field of ours by which a reader would ask under an old name. */
export function checkOldNames({ path, text }: SourceFile): string[] {
  if (knowsOldNames.test(path)) return [];
  const plain = text.replaceAll(/\$\{[^}]*\}/gu, 'x').replaceAll('&amp;', '&');
  const addresses = [...plain.matchAll(address)].flatMap(([found]) => {
    const { pathname, searchParams } = new URL(found, 'http://here');
    return newQuery(pathname, searchParams) === null ? [] : [found];
  });
  const inForms = /^(?:app|components)\/(?!admin\/).*\.tsx$/u.test(path) ? [...plain.matchAll(field)] : [];
  const isOld = (name: string): boolean => oldParts.some(({ was, at }) => was === name && at.test('/'));
  const fields = inForms.flatMap(([found, name = '']) => (isOld(name) ? [found] : []));
  return [...addresses, ...fields].map((found) => `${path}: ${found} is of an older version: see old-addresses.ts.`);
}
