/**
 * Which numbers of CWE say the same of a line: suites label one mistake by a parent, a child or a neighbour of ours. A number may be in
 * several families. From the relations that CWE itself gives (ChildOf, PeerOf), for the families of `metadata.weakness`.
 */
const FAMILIES: Readonly<Record<string, readonly number[]>> = {
  'sql-injection': [89, 564], 'nosql-injection': [943, 89], 'command-injection': [78, 77, 88], 'code-injection': [94, 95, 96, 913, 749],
  'template-injection': [1336, 94], 'expression-injection': [917, 94], 'ldap-injection': [90], 'xpath-injection': [643, 652, 91],
  'header-injection': [113, 93, 644], 'log-injection': [117, 93, 116], 'cross-site-scripting': [79, 80, 83, 87, 116], 'xml-external-entities': [611, 776, 827, 112],
  'format-string': [134], 'csv-injection': [1236], 'unsafe-reflection': [470], 'prototype-pollution': [1321, 915], 'mass-assignment': [915],
  'path-traversal': [22, 23, 36, 73, 99], 'archive-extraction': [22, 23, 409], 'file-inclusion': [98, 829, 73], 'file-upload': [434],
  'server-side-request-forgery': [918], 'open-redirect': [601], 'unsafe-deserialization': [502], 'trust-boundary': [501],
  'regular-expression-denial': [1333, 400, 730, 185], 'resource-limits': [400, 770, 774, 789, 834], 'weak-hash': [328, 327, 326], 'weak-password-hash': [916, 759, 760, 327, 328],
  'weak-cipher': [327, 326, 780], 'static-iv': [329, 1204, 330, 323], 'insufficient-key-size': [326], 'weak-random': [330, 338, 331], 'predictable-seed': [335, 336, 337, 330],
  'certificate-validation': [295, 297, 296, 298, 299, 599, 322], 'weak-tls-version': [326, 327, 757], 'cleartext-transmission': [319, 523, 311], 'signature-not-verified': [347, 345],
  'hard-coded-credential': [798, 259, 321, 547, 522], 'weak-credential': [521, 258, 1391, 262, 263], 'timing-comparison': [208, 203, 385], 'cookie-flags': [614, 1004, 1275, 311],
  'cross-site-request-forgery': [352], 'permissive-cors': [942, 346], 'message-origin': [346, 940, 345], 'clickjacking': [1021], 'security-headers': [693, 16],
  'session-fixation': [384], 'session-lifetime': [613], 'missing-authentication': [306, 287], 'missing-authorization': [862, 863, 285, 284], 'insecure-direct-reference': [639],
  'error-details-exposed': [209, 210, 497, 200], 'debug-enabled': [489, 215, 94], 'sensitive-data-logged': [532], 'sensitive-data-exposed': [200, 359, 598, 312, 315, 522, 538, 922],
  'directory-listing': [548], 'insecure-temporary-file': [377, 379, 378], 'file-permissions': [732, 276, 281], 'race-condition': [362, 367], 'integer-overflow': [190, 681, 191],
  'memory-safety': [119, 120, 787, 416, 476, 118, 125, 242, 676], 'broken-check': [704, 570, 571, 253, 480, 697, 252, 703, 390], 'prompt-injection': [1427, 77],
  'model-output-executed': [1426, 94, 95], 'container-as-root': [250, 269], 'container-privileged': [250, 269, 284], 'container-isolation': [653, 668, 250, 284],
  'excessive-permissions': [269, 732, 250, 284, 285], 'public-exposure': [284, 668, 923, 732, 200], 'network-exposure': [284, 1327, 923, 605, 668], 'encryption-disabled': [311, 326, 312, 319, 327],
  'logging-disabled': [778, 223], 'data-loss-protection': [693, 1188], 'unpinned-dependency': [1357, 829, 494, 1395, 1104], 'pipeline-injection': [78, 94, 77], 'pipeline-trust': [829, 863, 284, 522],
  'secret-in-configuration': [798, 522, 526, 312, 321], 'insecure-default': [1188, 453, 16], 'unsafe-download': [494, 829, 319],
};

const neighbours = new Map<number, Set<number>>();
for (const family of Object.values(FAMILIES)) {
  for (const cwe of family) {
    const known = neighbours.get(cwe) ?? new Set([cwe]);
    for (const other of family) known.add(other);
    neighbours.set(cwe, known);
  }
}

/** True when a finding of ours says what a label says. A label without a number takes any. */
export function saysTheSame(found: readonly number[], labelled: readonly number[]): boolean {
  return labelled.length === 0 || labelled.some((cwe) => found.some((one) => one === cwe || neighbours.get(cwe)?.has(one) === true));
}
