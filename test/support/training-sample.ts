import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packCatalog, readCatalog } from '../../server/src/training';
import { ROOT, runbookPack } from './assets';

/** The topic and exercises of `sampleTopics`. */
export const SHELL_TOPIC = 'shell-commands';
export const DECISION_TOPIC = 'key-leaked';
/** Solves the exercise of `SHELL_TOPIC`. */
export const SHELL_ANSWER = `const { execFile } = require('node:child_process');

exports.ping = (host) => new Promise((resolve, reject) => {
  execFile('ping', ['-c', '1', '--', host], (error, stdout) => (error ? reject(error) : resolve(stdout)));
});
`;

/** The same in TypeScript. */
export const SHELL_ANSWER_TYPED = `const { execFile } = require('node:child_process');

exports.ping = (host: string): Promise<string> => new Promise<string>((resolve, reject) => {
  execFile('ping', ['-c', '1', '--', host.trim()], (error: Error | null, stdout: string) => (error ? reject(error) : resolve(stdout)));
});
`;

const TRACKS = `tracks:
  - id: first-steps
    title: First steps
    summary: What everybody needs first.
    roles: [development]
    topics: [${SHELL_TOPIC}, ${DECISION_TOPIC}]
`;

const TOPIC = `title: Commands of a shell
summary: A shell reads more than the one argument that was meant.
minutes: 5
standard: short
weaknesses: [command-injection]
roles: [development]
incident:
  title: A status page printed more than a status
  year: 2019
  source: https://example.org/incident
references:
  "How a shell reads a line": https://example.org/shell
`;

const LESSON = `## What happens

A text goes to a **shell**, and the shell reads \`;\` as the end of a command.

## It happened

A status page printed what nobody had asked for.

## How it looks in code

\`\`\`js
exec('ping ' + host);
\`\`\`

## More

### How to fix it

Start the program [without a shell](https://example.org/without).
`;

const QUIZ = `- id: which-starts
  question: Which call starts a shell?
  code: |
    exec('ping ' + host)
  language: javascript
  options:
    - text: "\`exec\`"
      right: true
      why: It gives the text to a shell.
    - text: "\`execFile\`"
      right: false
      why: It starts the program itself.
- id: what-ends
  question: What ends a command in a shell?
  options:
    - text: A letter.
      right: false
      why: Letters are a part of it.
    - text: A semicolon.
      right: true
      why: What follows is another command.
`;

const DECISION = `kind: decision
title: Friday, 16:20
story: An alert comes in.
steps:
  - id: first
    situation: A key stands in a public repository.
    options:
      - text: Revoke the key now.
        good: true
        why: It may be used already.
        next: second
      - text: Delete the commit.
        good: false
        why: Whoever copied the key still has it.
  - id: second
    situation: The key is revoked.
    options:
      - text: Read the logs of the provider.
        good: true
        why: They say whether it was used.
        next: end
      - text: Go home.
        good: false
        why: Nobody knows yet whether it was used.
`;

const DECISION_ABOUT = TOPIC.replace('Commands of a shell', 'A key of the parcel service').replace('standard: short', 'standard: team').replace('[command-injection]', '[hard-coded-credential]').replace(/^summary:.*$/m, 'summary: What to do first, and what then.');

/** Two small topics as files, by path. @param folder where topics are */
export function sampleTopics(folder: string): Map<string, string> {
  return new Map<string, string>([
    [`${folder}/tracks.yaml`, TRACKS],
    [`${folder}/${SHELL_TOPIC}/topic.yaml`, TOPIC],
    [`${folder}/${SHELL_TOPIC}/lesson.md`, LESSON],
    [`${folder}/${SHELL_TOPIC}/quiz.yaml`, QUIZ],
    ...filesIn('test/unit/training/fixtures/command-injection/javascript').map(([name, text]): [string, string] => [`${folder}/${SHELL_TOPIC}/javascript/${name}`, text]),
    [`${folder}/${DECISION_TOPIC}/topic.yaml`, DECISION_ABOUT],
    [`${folder}/${DECISION_TOPIC}/lesson.md`, LESSON],
    [`${folder}/${DECISION_TOPIC}/quiz.yaml`, QUIZ],
    [`${folder}/${DECISION_TOPIC}/decision/exercise.yaml`, DECISION],
    ...filesIn('training/worlds').map(([name, text]): [string, string] => [`${folder}/worlds/${name}`, text]),
  ]);
}

/** What the build would make of them. @throws when they have a mistake */
export function packedSample(): string {
  return packCatalog(readCatalog(sampleTopics('training'), { weaknesses: runbookPack().weaknesses }));
}

function filesIn(path: string): [string, string][] {
  const folder = join(ROOT, path);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
}
