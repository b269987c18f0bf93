import type { Adapter, Label, Sample, SuiteFiles } from '../samples';

/** What the names of find-sec-bugs are about, by CWE. */
const TYPES: Readonly<Record<string, readonly number[]>> = {
  SQL_INJECTION: [89], SQL_INJECTION_JDBC: [89], SQL_INJECTION_SPRING_JDBC: [89], SQL_INJECTION_HIBERNATE: [89], SQL_INJECTION_JPA: [89], SQL_INJECTION_JDO: [89], SQL_INJECTION_TURBINE: [89],
  SQL_INJECTION_ANDROID: [89], SQL_INJECTION_VERTX: [89], SQL_NONCONSTANT_STRING_PASSED_TO_EXECUTE: [89], COMMAND_INJECTION: [78], SCRIPT_ENGINE_INJECTION: [94], SPEL_INJECTION: [917],
  EL_INJECTION: [917], OGNL_INJECTION: [917], LDAP_INJECTION: [90], XPATH_INJECTION: [643], XML_DECODER: [502], OBJECT_DESERIALIZATION: [502], JACKSON_UNSAFE_DESERIALIZATION: [502],
  XXE_SAXPARSER: [611], XXE_XMLREADER: [611], XXE_DOCUMENT: [611], XXE_XMLSTREAMREADER: [611], XXE_DTD_TRANSFORM_FACTORY: [611], XXE_XSLT_TRANSFORM_FACTORY: [611], XXE_SCHEMA_FACTORY: [611],
  XXE_VALIDATOR: [611], XXE_XPATH: [611], PATH_TRAVERSAL_IN: [22], PATH_TRAVERSAL_OUT: [22], PT_ABSOLUTE_PATH_TRAVERSAL: [22], PT_RELATIVE_PATH_TRAVERSAL: [22], FILE_UPLOAD_FILENAME: [22, 434],
  XSS_REQUEST_WRAPPER: [79], XSS_JSP_PRINT: [79], XSS_SERVLET: [79], UNVALIDATED_REDIRECT: [601], SPRING_UNVALIDATED_REDIRECT: [601], PLAY_UNVALIDATED_REDIRECT: [601],
  HTTP_RESPONSE_SPLITTING: [113], CRLF_INJECTION_LOGS: [117], TRUST_BOUNDARY_VIOLATION: [501], URLCONNECTION_SSRF_FD: [918], WEAK_MESSAGE_DIGEST_MD5: [328], WEAK_MESSAGE_DIGEST_SHA1: [328],
  DES_USAGE: [327], TDES_USAGE: [327], ECB_MODE: [327], CIPHER_INTEGRITY: [353, 327], NULL_CIPHER: [327], PADDING_ORACLE: [327], RSA_NO_PADDING: [780, 327], RSA_KEY_SIZE: [326],
  BLOWFISH_KEY_SIZE: [326], STATIC_IV: [329], HARD_CODE_PASSWORD: [798], HARD_CODE_KEY: [321], WEAK_TRUST_MANAGER: [295], WEAK_HOSTNAME_VERIFIER: [295], INSECURE_SMTP_SSL: [297],
  SSL_CONTEXT: [295], PREDICTABLE_RANDOM: [330], PREDICTABLE_RANDOM_SCALA: [330], UNENCRYPTED_SOCKET: [319], UNENCRYPTED_SERVER_SOCKET: [319], SPRING_CSRF_PROTECTION_DISABLED: [352],
  INSECURE_COOKIE: [614], HTTPONLY_COOKIE: [1004], PERMISSIVE_CORS: [942], TEMPLATE_INJECTION_VELOCITY: [1336], TEMPLATE_INJECTION_FREEMARKER: [1336], TEMPLATE_INJECTION_PEBBLE: [1336],
  GROOVY_SHELL: [94], SMTP_HEADER_INJECTION: [93], MALICIOUS_XSLT: [611, 91], FORMAT_STRING_MANIPULATION: [134], OVERLY_PERMISSIVE_FILE_PERMISSION: [732], HAZELCAST_SYMMETRIC_ENCRYPTION: [326],
  DEFAULT_HTTP_CLIENT: [326, 757], BEAN_PROPERTY_INJECTION: [915], ENTITY_MASS_ASSIGNMENT: [915], REDOS: [1333], AWS_QUERY_INJECTION: [943], INFORMATION_EXPOSURE_THROUGH_AN_ERROR_MESSAGE: [209],
  DANGEROUS_PERMISSION_COMBINATION: [732], COOKIE_PERSISTENT: [539], ANONYMOUS_LDAP: [287], LDAP_ENTRY_POISONING: [502], MODIFICATION_AFTER_VALIDATION: [367], NORMALIZATION_AFTER_VALIDATION: [180],
};
const AUDITS = new Set(['UNENCRYPTED_SOCKET', 'UNENCRYPTED_SERVER_SOCKET', 'DANGEROUS_PERMISSION_COMBINATION', 'COOKIE_PERSISTENT', 'NORMALIZATION_AFTER_VALIDATION', 'PREDICTABLE_RANDOM']);

const BUG = /bugDefinition\(\)\s*((?:\.\w+\((?:[^()]|\([^()]*\))*\)\s*)*?)\.build\(\)/g;

/** find-sec-bugs: samples in Java, labelled by line where its tests name one, and by file where a test expects nothing of a class. */
export const findSecBugs: Adapter = {
  name: 'find-sec-bugs',
  read: (files) => {
    const labels = new Map<string, Label[]>();
    for (const path of files.paths.filter((path) => /Test\.java$/.test(path) && !path.includes('testcode'))) collect(files.read(path), labels);
    return files.paths.filter((path) => /testcode\/.*\.java$/.test(path)).flatMap((path) => sampleOf(files, path, labels));
  },
};

function sampleOf(files: SuiteFiles, path: string, labels: ReadonlyMap<string, readonly Label[]>): Sample[] {
  const own = labels.get(path.split('/').at(-1)!.replace(/\.java$/, '')) ?? [];
  const there = distinct(own);
  return there.length === 0 ? [] : [{ suite: '', path: path.slice(path.indexOf('testcode/') + 'testcode/'.length), text: files.read(path), labels: there }];
}

function distinct(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [`${label.name} ${String(label.lines)}`, label])).values()];
}

function collect(test: string, labels: Map<string, Label[]>): void {
  for (const { 0: whole, 1: chain = '', index } of test.matchAll(BUG)) {
    const called = (name: string): string | undefined => new RegExp(`\\.${name}\\(\\s*"?([^")]*)"?\\s*\\)`).exec(chain)?.[1]?.trim();
    const [type, inClass, line] = [called('bugType') ?? '', called('inClass') ?? '', called('atLine')];
    const cwe = TYPES[type];
    if (cwe === undefined || inClass === '') continue;
    const vulnerable = !/never\(\)/.test(test.slice(test.lastIndexOf('verify(', index), index));
    for (const label of labelsOf(test, index, { cwe, vulnerable, name: type, ...(AUDITS.has(type) && vulnerable && { audit: true }) }, line)) {
      const name = inClass.split(/[.$/]/).at(-1) ?? '';
      labels.set(name, [...(labels.get(name) ?? []), label]);
    }
    if (whole === '') break;
  }
}

/** A line is a number, or the variable of a loop over a list of them. */
function labelsOf(test: string, index: number, label: Label, line: string | undefined): Label[] {
  if (line === undefined) return [label];
  if (/^\d+$/.test(line)) return [{ ...label, lines: [Number(line), Number(line)] }];
  const before = test.slice(0, index);
  const loop = before.slice(before.lastIndexOf('for'));
  const list = /Arrays\.asList\(([\d,\s]+)\)/.exec(loop)?.[1] ?? [...before.matchAll(/Arrays\.asList\(([\d,\s]+)\)/g)].at(-1)?.[1];
  return (list ?? '').split(',').filter((one) => one.trim() !== '').map((one) => ({ ...label, lines: [Number(one), Number(one)] }));
}
