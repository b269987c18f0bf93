import type { Adapter, Label, Sample } from '../samples';

/** The checks of kube-linter that are about security. */
const CHECKS: Readonly<Record<string, readonly number[]>> = {
  'access-to-create-pods': [269], 'access-to-secrets': [269], 'cluster-admin-role-binding': [269], 'cluster-wide-secrets-access': [269], 'wildcard-in-rules': [269], 'bind-verb-in-role': [269],
  'escalate-verb-in-role': [269], 'impersonate-without-resource-names': [269], 'container-runtime-sock': [668], 'docker-sock': [668], 'drop-net-raw-capability': [250], 'env-var-secret': [798, 526],
  'host-ipc': [653, 668], 'host-network': [653, 668], 'host-pid': [653, 668], 'privilege-escalation-container': [250], 'privileged-container': [250], 'privileged-ports': [250],
  'run-as-non-root': [250], 'sensitive-host-mounts': [668], 'writable-host-mount': [668], 'unsafe-proc-mount': [653], 'unsafe-sysctls': [250], 'ssh-port': [284], 'exposed-services': [668, 284],
  'latest-tag': [1357], 'image-not-pinned-by-digest': [1357], 'no-read-only-root-fs': [732, 250], 'automount-service-account-token': [250, 269], 'default-service-account': [250],
  'unset-cpu-requirements': [400, 770], 'unset-memory-requirements': [400, 770], 'configmap-with-credentials': [798, 312], 'insecure-route-termination': [319], 'read-secret-from-env-var': [526],
  'scc-deny-privileged-container': [250],
};
const AUDITS = new Set(['automount-service-account-token', 'default-service-account', 'unset-cpu-requirements', 'unset-memory-requirements', 'no-read-only-root-fs', 'read-secret-from-env-var', 'image-not-pinned-by-digest', 'exposed-services', 'privileged-ports', 'latest-tag', 'drop-net-raw-capability']);
const SAFE_NAME = /^(?:dont|don-t|no|not|pass|good|safe|ok|compliant|valid|without|with-limits)[-\w]*/i;

/** kube-linter: `tests/checks/<check>.yml`; a document whose name says `dont-fire` is safe, every other is not. */
export const kubeLinter: Adapter = {
  name: 'kube-linter',
  read: (files) => files.paths.filter((path) => /^tests\/checks\/[\w-]+\.ya?ml$/.test(path)).flatMap((path): Sample[] => {
    const check = path.split('/').at(-1)!.replace(/\.ya?ml$/, '');
    const cwe = CHECKS[check];
    if (cwe === undefined) return [];
    const text = files.read(path);
    return [{ suite: '', path: `manifests/${check}.yaml`, text, labels: documentsIn(text).map((one) => labelOf(one, check, cwe)) }];
  }),
};

interface Manifest {
  readonly lines: readonly [first: number, last: number];
  readonly name: string;
}

function documentsIn(text: string): Manifest[] {
  const lines = text.split('\n');
  const starts = [0, ...lines.flatMap((line, index) => (/^---/.test(line) ? [index + 1] : []))];
  return starts.flatMap((start, index): Manifest[] => {
    const end = (starts[index + 1] ?? lines.length + 1) - 1;
    const body = lines.slice(start, end).join('\n');
    const name = /^metadata:\s*\n(?:[ \t]+.*\n)*?[ \t]+name:[ \t]*['"]?([\w.-]+)/m.exec(body)?.[1];
    return /^kind:/m.test(body) ? [{ lines: [start + 1, end], name: name ?? '' }] : [];
  });
}

function labelOf({ lines, name }: Manifest, check: string, cwe: readonly number[]): Label {
  const vulnerable = !SAFE_NAME.test(name);
  return { cwe, lines, vulnerable, name: `${check} ${name}`, ...(vulnerable && AUDITS.has(check) && { audit: true }) };
}
