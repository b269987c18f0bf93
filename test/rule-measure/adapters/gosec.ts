import type { Adapter, Sample } from '../samples';

/** What the numbers of gosec are about, by CWE. Those that ask for a look at all uses of something are audits. */
const CHECKS: Readonly<Record<string, readonly number[]>> = {
  G101: [798], G102: [200, 1327], G106: [322], G107: [918], G108: [489, 200], G109: [190], G110: [409], G111: [22, 548], G112: [400], G114: [400], G115: [190],
  G201: [89], G202: [89], G203: [79], G204: [78], G301: [276], G302: [276], G303: [377], G304: [22], G305: [22], G306: [276], G307: [276],
  G401: [328], G402: [295], G403: [326], G404: [338], G405: [327], G406: [328], G407: [1204], G124: [614], G122: [367],
  G701: [89], G702: [78], G703: [22], G704: [918], G705: [79], G706: [117], G707: [93], G708: [1336], G709: [502], G710: [601],
};
const AUDITS = new Set(['G102', 'G107', 'G115', 'G204', 'G304', 'G404', 'G401', 'G405', 'G406']);

const CASE = /\{\s*\[\]string\{((?:\s*`[^`]*`\s*,?)+)\s*\}\s*,\s*(\d+)\s*,/g;

/** gosec: `testutils/g<number>_samples.go`, programs in strings with how many findings each has. */
export const gosec: Adapter = {
  name: 'gosec',
  read: (files) => files.paths.filter((path) => /^testutils\/g\d+_samples ?\.go$/.test(path)).flatMap((path) => {
    const check = `G${/g(\d+)_/.exec(path)?.[1]}`;
    const cwe = CHECKS[check];
    return cwe ? samplesIn(files.read(path), check, cwe) : [];
  }),
};

function samplesIn(text: string, check: string, cwe: readonly number[]): Sample[] {
  return [...text.matchAll(CASE)].flatMap(([, strings = '', count], index): Sample[] => {
    const programs = [...strings.matchAll(/`([^`]*)`/g)].map(([, program = '']) => program);
    const [program, ...more] = programs;
    if (program === undefined || more.length > 0) return [];
    const label = { cwe, vulnerable: Number(count) > 0, name: check, ...(AUDITS.has(check) && Number(count) > 0 && { audit: true }) };
    return [{ suite: '', path: `${check}/${index}.go`, text: program.trimStart(), labels: [label] }];
  });
}
