import type { Adapter, Sample } from '../samples';

/** The checks of hadolint that are about security. */
const CHECKS: Readonly<Record<string, readonly number[]>> = { DL3002: [250], DL3004: [250], DL3007: [1357], DL3006: [1357] };
const AUDITS = new Set(['DL3006', 'DL3007']);
const CASE = /let\s+dockerFile\s*=\s*\[([\s\S]*?)\]\s*in\s+(ruleCatchesNot|ruleCatches)\s+"(DL\d+)"|(ruleCatchesNot|ruleCatches)\s+"(DL\d+)"\s+"((?:[^"\\]|\\.)*)"/g;

/** hadolint: Dockerfiles in the lists of `test/Hadolint/Rule/*Spec.hs`. */
export const hadolint: Adapter = {
  name: 'hadolint',
  read: (files) => files.paths.filter((path) => /Rule\/DL\d+Spec\.hs$/.test(path)).flatMap((path) => samplesIn(files.read(path))),
};

function samplesIn(text: string): Sample[] {
  return [...text.matchAll(CASE)].flatMap(([, list, kindOfList, checkOfList, kindOfText, checkOfText, one], index): Sample[] => {
    const check = checkOfList ?? checkOfText ?? '';
    const cwe = CHECKS[check];
    if (cwe === undefined) return [];
    const lines = list === undefined ? [one ?? ''] : [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, line = '']) => line);
    const vulnerable = (kindOfList ?? kindOfText) === 'ruleCatches';
    const label = { cwe, vulnerable, name: check, ...(AUDITS.has(check) && vulnerable && { audit: true }) };
    return [{ suite: '', path: `${check}/${index}/Dockerfile`, text: lines.map(unescape).join('\n') + '\n', labels: [label] }];
  });
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character === 't' ? '\t' : character));
}
