import { article } from '@/lib/testing/site/article';
import { acceptFirst, annotate, paste, saveAndRead, upload } from '@/bench/visitor/desk';
import type { Visitor } from '@/bench/visitor/visitor';
import { bombDocx } from '@/bench/hostile/bomb-office';
import { thickPdf } from '@/bench/hostile/bomb-pdf';

const story = (at: number): string =>
  article.replace('Neighbours weigh in', `Neighbours weigh in (${at})`).replaceAll('hasty', `hasty, ${at} months long`);

/**
 * What an editor does on a quiet day: three articles pasted and read, two of each one's proposals accepted, two files
 * looked at, ten judgements.
 */
export async function lightDay(visitor: Visitor): Promise<void> {
  for (const at of [1, 2, 3]) {
    const inbox = await saveAndRead(visitor, await paste(visitor, story(at)), { outlet: 'The Example' });
    await acceptFirst(visitor, await acceptFirst(visitor, inbox));
  }
  await upload(visitor, 'story.pdf', thickPdf(3));
  await upload(visitor, 'story.docx', bombDocx(0.01));
  await upload(
    visitor,
    'story.html',
    new Uint8Array(
      Buffer.from(`<html><body><article><p>${story(4).replaceAll('\n\n', '</p><p>')}</p></article></body></html>`),
    ),
  );
  for (let at = 0; at < 10; at += 1)
    await annotate(visitor, 'wang-2021-07-28-taliban-role', String((at % 5) - 2), `Read again, ${at}.`);
}
