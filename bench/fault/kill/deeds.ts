import type { Visitor } from '@/bench/visitor/visitor';
import { claims, type Claim } from './claim';
import { madeUpArticle, madeUpSheet } from './made-up';
import { oneOf } from './random';

/** Somebody at work until the site is killed under them. */
interface AtWork {
  readonly visitor: Visitor;
  /** A mark that nothing else has. */
  readonly mark: string;
  readonly random: () => number;
  /** The site has said that this is saved. */
  readonly acknowledged: (claim: Claim) => void;
}

const statement = 'wang-2021-07-28-taliban-role';

/** Where a form that was taken leads; throws the status where it was not taken. */
function taken({ response, location }: { readonly response: Response; readonly location: string | null }): string {
  if (response.status !== 303 || location === null)
    throw new Error(`A form was not taken: it answered ${response.status}.`);
  return location;
}

const numberAfter = (words: string, location: string): number =>
  Number(new RegExp(`${words}(\\d+)`, 'u').exec(location)?.[1]);

/** Judges a target again and again. */
async function annotate({ visitor, mark, random, acknowledged }: AtWork): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const reason = `Judged again: ${mark}, ${turn}.`;
    const page = await visitor.open(`/admin/statements/${statement}`);
    const value = oneOf(['-2', '-1', '0', '1', '2'], random);
    taken(await visitor.post(page, '[aria-label="Judge this target"]', { value, reason }));
    acknowledged(claims.annotation(reason));
  }
}

/** Pastes an article, saves it, accepts two of its proposals, and so on with the next. */
async function accept({ visitor, mark, random, acknowledged }: AtWork): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const { title, text } = madeUpArticle(`${mark}-${turn}`, random);
    const pasted = await visitor.post(await visitor.open('/admin/articles'), '[aria-label="Paste an article"]', {
      text,
    });
    taken(pasted);
    acknowledged(claims.text(title));
    const saved = await visitor.post(await visitor.follow(pasted), '[aria-label="About this article"]', {
      outlet: 'The Paper',
    });
    acknowledged(claims.article(/article=([^&]+)/u.exec(taken(saved))?.[1] ?? ''));
    let inbox = await visitor.follow(saved);
    for (const one of [1, 2]) {
      const accepted = await visitor.post(inbox, '[aria-label="Decide about this proposal"]', {});
      acknowledged(claims.change(numberAfter('done=accepted-', taken(accepted)), 'accept-proposal'));
      if (one === 1) inbox = await visitor.follow(accepted);
    }
  }
}

/** Uploads a spreadsheet of new statements, imports it, and so on with the next. */
async function importSheets({ visitor, mark, random, acknowledged }: AtWork): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const file = new File([madeUpSheet(`${mark}-${turn}`, random)], `${mark}-${turn}.csv`);
    const put = await visitor.post(await visitor.open('/admin/data'), '[aria-label="Upload a spreadsheet"]', { file });
    acknowledged(claims.sheet(numberAfter('/sheets/', taken(put))));
    const imported = await visitor.post(await visitor.follow(put), 'input[name="seenVersion"]', {
      reason: `From the sheet ${mark}-${turn}.`,
    });
    acknowledged(claims.change(numberAfter('done=imported-', taken(imported)), 'import-sheet'));
  }
}

/** What is done by forms, by name; each goes on until the site is gone. */
export const deeds = { annotating: annotate, accepting: accept, 'importing a sheet': importSheets } as const;
