import type { Adapter, Sample } from '../samples';

/** What Bandit's examples are about, by the name of the file. Those of severity low, or of every import of a module, are audits. */
const ABOUT: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:exec|eval)/, [94]], [/^(?:os|popen|subprocess|paramiko_injection|django_extra_sql|partial_path|wildcard)/, [78]], [/^paramiko_injection/, [78]],
  [/^(?:sql|django_sql)/, [89]], [/^(?:pickle|marshal|dill|jsonpickle|shelve|pandas|pytorch)/, [502]], [/^yaml/, [502]], [/^(?:xml_)/, [611]],
  [/^(?:hardcoded-passwords|hardcoded)/, [798]], [/^hardcoded-tmp/, [377]], [/^mktemp/, [377]], [/^(?:crypto-md5|hashlib_new)/, [327]], [/^(?:ciphers|cipher-modes|pycrypto)/, [327]],
  [/^weak_cryptographic/, [326]], [/^(?:requests-ssl|httpx|requests-missing)/, [295]], [/^ssl-insecure/, [327]], [/^unverified_context/, [295]], [/^no_host_key/, [295]], [/^snmp/, [319]],
  [/^(?:jinja2_templating|mako_templating|markupsafe|mark_safe)/, [79]], [/^flask_debug/, [489, 94]], [/^(?:random_module)/, [330]], [/^binding/, [605]], [/^os-chmod/, [732]],
  [/^(?:tarfile)/, [22]], [/^logging_config/, [94]], [/^telnet|^ftp/, [319]], [/^urlopen/, [22]], [/^huggingface/, [494]],
];
const AUDITS = /^(?:imports|import|try_|skip|nosec|assert|random_module|subprocess_shell|popen_wrappers|urlopen|partial|binding|ftp|telnet|exec|crypto-md5|requests-missing)/;

/** Bandit: `examples/*.py`, each whole file labelled by what its tests expect of it: some findings of severity medium or high, or none. */
export const bandit: Adapter = {
  name: 'bandit',
  read: (files) => {
    const expected = readExpectations(files.paths.filter((path) => /^tests\/functional\/test_functional\.py$/.test(path)).map((path) => files.read(path)).join('\n'));
    return files.paths.filter((path) => /^examples\/[^/]+\.py$/.test(path)).flatMap((path): Sample[] => {
      const name = path.split('/').at(-1)!;
      const cwe = ABOUT.find(([pattern]) => pattern.test(name))?.[1];
      const count = expected.get(name);
      if (cwe === undefined || count === undefined) return [];
      return [{ suite: '', path: name, text: files.read(path), labels: [{ cwe, vulnerable: count > 0, name, ...(AUDITS.test(name) && count > 0 && { audit: true }) }] }];
    });
  },
};

/** How many findings of severity medium or high the tests expect, by the name of the example. */
function readExpectations(text: string): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [, body = '', name = ''] of text.matchAll(/expect\s*=\s*\{([\s\S]*?)\}\s*\n\s*self\.check_example\(\s*"([^"]+)"/g)) {
    const severities = /"SEVERITY":\s*\{([^}]*)/.exec(body)?.[1] ?? '';
    const count = [...severities.matchAll(/"(MEDIUM|HIGH)":\s*(\d+)/g)].reduce((sum, [, , number]) => sum + Number(number), 0);
    known.set(name, Math.max(known.get(name) ?? 0, count));
  }
  return known;
}
