import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDetector, judge } from './judge';
import { leaveOut, readExceptions, type Counted } from './left-out';
import { readCorpora, toSamples, type Sample } from './samples';
import { generateSyntaxCorpus } from './syntax-corpus/generate';
import { renderCorpus, renderLeftOut, renderMistakes } from './table';

const USAGE = `npm run measure:credentials -- DIR|--syntaxes [--by syntax|category] [--mistakes] [--all]
  DIR         a folder of labelled samples, *.jsonl; test/credential-measure/README.md says how they look
  --syntaxes  instead of DIR, the generated corpus of syntaxes, by the name of the syntax unless --by says otherwise
  --by        the groups of the table: how the value stands (default) or what the corpus calls it
  --mistakes  lists each sample that is judged otherwise than it is labelled
  --all       counts also what left-out.txt leaves out`;

function main(): void {
  const options = { by: { type: 'string' }, mistakes: { type: 'boolean' }, syntaxes: { type: 'boolean' }, all: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const corpora = readChosen(positionals, values.syntaxes === true);
  if (corpora.length === 0) {
    console.error(positionals.length === 1 && values.syntaxes !== true ? `there is no *.jsonl in ${positionals[0]}` : USAGE);
    process.exitCode = 2;
    return;
  }
  const by = (values.by ?? (values.syntaxes === true ? 'category' : 'syntax')) === 'category' ? 'category' : 'syntax';
  const detector = createDetector();
  const exceptions = values.all === true ? [] : readExceptions();
  for (const { counted, leftOut } of corpora.map((samples): Counted => leaveOut(samples, exceptions))) {
    const verdicts = counted.map((sample) => judge(detector, sample));
    console.log(`${renderCorpus(verdicts, by)}${renderLeftOut(leftOut, counted.length)}\n`);
    if (values.mistakes === true) console.log(`${renderMistakes(verdicts)}\n`);
  }
}

/** Nothing unless one of the two is asked for. */
function readChosen(folders: readonly string[], syntaxes: boolean): readonly (readonly Sample[])[] {
  if (syntaxes) return folders.length === 0 ? [toSamples('syntaxes', generateSyntaxCorpus())] : [];
  return folders.length === 1 ? readCorpora(resolve(folders[0]!)) : [];
}

main();
