import { createEvent, writeEvent, writeScanRecord, type Deed } from '../../server/src/training';

const PEOPLE = ['crane', 'finch', 'heron', 'jay', 'lark', 'owl', 'robin', 'swift'] as const;

/** Eight people of a team, who passed more or less of the topics, as files of a workspace. @param track that they are to take */
export function sampleTeam(topics: readonly { readonly id: string; readonly exercise: string; readonly step: 'fix' | 'decide'; readonly questions: readonly string[] }[], track = 'first-steps'): Map<string, string> {
  const files = new Map<string, string>([['wardlight.yaml', settings(track)]]);
  for (const [index, person] of PEOPLE.entries()) {
    const lines = topics.flatMap(({ id, exercise, step, questions }, at) => {
      const day = `2026-11-${String(2 + index + at).padStart(2, '0')}T09:00:00.000Z`;
      const event = (deed: Deed): string => writeEvent(createEvent(person, day, id, deed));
      // Some have done all, some the one or the other, some have just read.
      const hasDone = (index + at) % 3 !== 0;
      return [event({ kind: 'read' }), ...(hasDone ? [event({ kind: 'solved', exercise, step, tries: 1 + (index % 3), hints: index % 2 }), ...questions.map((question) => event({ kind: 'answered', question, right: true }))] : [])];
    });
    files.set(`.wardlight/progress/${person}.jsonl`, lines.join(''));
  }
  for (const [day, count] of [['2026-11-05', 9], ['2026-11-12', 7], ['2026-11-19', 4]] as const) {
    const weaknesses = [{ weakness: 'command-injection', cwe: ['CWE-78'], severity: 'high' as const, count, languages: ['javascript'] }];
    const { name, text } = writeScanRecord({ version: 1, at: `${day}T08:00:00.000Z`, files: 40, weaknesses });
    files.set(`.wardlight/scans/${name}`, text);
  }
  return files;
}

function settings(track: string): string {
  const roles = PEOPLE.map((person, index) => `    ${person}: ${['development', 'operations', 'development', 'operations', 'security', 'development', 'operations', 'lead'][index]}`);
  return `training:\n  tracks:\n    ${track}: 2026-12-24\n  people:\n${roles.join('\n')}\n`;
}
