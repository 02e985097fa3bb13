import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { speechReader } from '@/lib/extraction/stance/speech';
import { answerStanceQuestion } from '@/lib/extraction/stance/stance-question';
import { runCommand } from './run-command';

/** Lines end at line feeds alone: a text may hold any other mark. The last line need not end. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

runCommand(async (words) => {
  const unknown = words.filter((word) => word !== '--json');
  if (unknown.length > 0)
    throw new Error(`Unknown argument: ${unknown.join(', ')}. Use: npm run -s stance -- --json < questions.jsonl`);
  const read = speechReader(builtInKnowledge);
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin)) console.log(answerStanceQuestion(line.replace(/^\uFEFF/, ''), read));
});
