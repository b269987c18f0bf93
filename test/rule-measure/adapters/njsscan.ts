import type { Adapter, Sample } from '../samples';

/** What njsscan's files are about, by the beginning of their names. */
const ABOUT: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:archive|safe_archive)/, [22]], [/^(?:.*timing|safe_comparison)/, [208]], [/^(?:crypto_node|safe_crypto|strong_crypto)/, [327, 328, 338]],
  [/^(?:eval_deserialize|eval_yaml|safe_seralize|serialize|yaml_safe)/, [502]], [/^(?:eval_|hardcoded_evals|safe_vm|safe_sandbox|safe_require)/, [94, 95]],
  [/^(?:exec_|hardcoded_os|safe_shelljs)/, [78]], [/^(?:error_info|safe_error)/, [209]], [/^(?:express_hbs|.*traversal|.*path_|.*lfr)/, [22]], [/^(?:hardcoded_|safe_jwt_cred|safe_creds)/, [798]],
  [/^(?:header_cookie|safe_header_cookie)/, [614, 1004]], [/^(?:header_cors|cors_header|safe_cors)/, [942]], [/^(?:header_injection|safe_headers)/, [113]], [/^(?:jwt_none|safe_jwt_alg)/, [347, 327]],
  [/^(?:nosql|safe_nosql)/, [943]], [/^(?:.*redirect)/, [601]], [/^(?:.*regex)/, [1333]], [/^(?:sql|safe_sql|.*knex)/, [89]], [/^(?:.*ssrf|.*puppeteer|.*playwright|.*phantom|.*wkhtml)/, [918]],
  [/^(?:.*tls|.*sequelize)/, [295, 319]], [/^(?:.*template)/, [1336, 79]], [/^(?:.*xss|.*mustache|.*handlebars|.*html)/, [79]], [/^(?:.*xml|.*expat|.*sax)/, [611, 776]], [/^(?:.*xpath)/, [643]],
  [/^(?:.*electron)/, [16, 1188, 829, 94]], [/^(?:.*buffer)/, [665]], [/^(?:layer7|safe_loop)/, [834, 400]], [/^(?:express_bodyparser)/, [400, 770]], [/^(?:host_header|safe_host)/, [644]],
];
const AUDITS = /^(?:express_bodyparser|header_helmet|header_xss|error_info|host_header)/;

/** njsscan: `tests/assets/node_source`, whole files that hold a weakness or, among `true_negatives`, none. */
export const njsscan: Adapter = {
  name: 'njsscan',
  read: (files) => files.paths.filter((path) => /^tests\/assets\/node_source\/true_\w+\/.*\.[jt]s$/.test(path)).flatMap((path): Sample[] => {
    const name = path.split('/').at(-1)!;
    const cwe = ABOUT.find(([pattern]) => pattern.test(name))?.[1];
    if (cwe === undefined) return [];
    const vulnerable = path.includes('/true_positives/');
    return [{ suite: '', path: path.slice(path.indexOf('true_')), text: files.read(path), labels: [{ cwe, vulnerable, name, ...(vulnerable && AUDITS.test(name) && { audit: true }) }] }];
  }),
};
