import { lineAt, type Adapter, type Label, type Sample, type SuiteFiles } from '../samples';

/** What checkov's categories are about, where the name of a check does not say more. */
const CATEGORIES: Readonly<Record<string, readonly number[]>> = {
  ENCRYPTION: [311, 319, 326], NETWORKING: [284, 668, 1327], LOGGING: [778], IAM: [269, 284, 287, 732], SECRETS: [798, 522], BACKUP_AND_RECOVERY: [693, 1188], GENERAL_SECURITY: [284, 693, 1188],
  KUBERNETES: [250, 653, 668], SUPPLY_CHAIN: [1357, 829], CONVENTION: [], APPLICATION_SECURITY: [693],
};
/** What most teams leave as it is: a key of one's own, a copy elsewhere, a setting of convenience. */
const AUDITS = /CMK|KMS(?!.*Public)|CustomerManaged|Replication|Lifecycle|Versioning|MultiAZ|Backup|Retention|XRay|Tracing|Tag|Description|DLQ|Deadletter|CodeSigning|ConcurrentExec|InsideVPC|InVPC|Zone|Standard|AutoUpgrade|Geo|Premium|SKU|CMEK|Encrypt(?:ed|ion)?With/i;

/** checkov: Terraform that its tests say a check passes or fails on, by resource. The weakness is that of the check's category. */
export const checkov: Adapter = {
  name: 'checkov',
  read: (files) => files.paths.filter((path) => /^tests\/(?:terraform|dockerfile|kubernetes)\/checks\/.*test_\w+\.py$/.test(path)).flatMap((path) => samplesOf(files, path)),
};

function samplesOf(files: SuiteFiles, path: string): Sample[] {
  const test = files.read(path);
  const check = /test_(\w+)\.py$/.exec(path)?.[1] ?? '';
  const source = files.paths.find((one) => one === path.replace(/^tests\//, 'checkov/').replace('/test_', '/'));
  const category = /CheckCategories\.(\w+)/.exec(source === undefined ? '' : files.read(source))?.[1];
  const cwe = category === undefined ? undefined : CATEGORIES[category];
  if (cwe === undefined || cwe.length === 0) return [];
  const folder = `${path.slice(0, path.lastIndexOf('/'))}/`;
  const named = /["'](?:\/|\.\/)?((?:example_|resources\/)?[\w/-]*)["']/g;
  const examples = [...test.matchAll(named)].map(([, name = '']) => name.replace(/\/$/, '')).filter((name) => /example/i.test(name) || files.paths.includes(`${folder}${name}/main.tf`));
  const verdicts = new Map([...resourcesIn(test, 'passing').map((name) => [name, false] as const), ...resourcesIn(test, 'failing').map((name) => [name, true] as const)]);
  if (verdicts.size === 0) return [];
  return [...new Set(examples)].flatMap((example) => files.paths.filter((one) => one.startsWith(`${folder}${example}/`) && /\.tf$/.test(one))).flatMap((file) => sampleOf(files, file, check, cwe, verdicts));
}

function resourcesIn(test: string, kind: 'passing' | 'failing'): string[] {
  const lists = [...test.matchAll(new RegExp(`${kind}_resources?\\s*=\\s*[{[(]([^}\\])]*)`, 'g'))].map(([, list = '']) => list);
  return lists.flatMap((list) => [...list.matchAll(/["']([\w.-]+)["']/g)].map(([, name = '']) => name));
}

const RESOURCE = /^(resource|data)\s+"([\w-]+)"\s+"([\w-]+)"\s*\{/gm;

function sampleOf(files: SuiteFiles, path: string, check: string, cwe: readonly number[], verdicts: ReadonlyMap<string, boolean>): Sample[] {
  const text = files.read(path);
  const labels = [...text.matchAll(RESOURCE)].flatMap(({ index, 0: head, 2: type = '', 3: name = '' }): Label[] => {
    const vulnerable = verdicts.get(`${type}.${name}`);
    if (vulnerable === undefined) return [];
    const end = text.indexOf('\n}', index + head.length - 1);
    return [{ cwe, vulnerable, lines: [lineAt(text, index), lineAt(text, end < 0 ? text.length : end + 1)], name: `${check} ${type}.${name}`, ...(vulnerable && AUDITS.test(check) && { audit: true }) }];
  });
  return labels.length === 0 ? [] : [{ suite: '', path: `${check}/${path.split('/').at(-1)}`, text, labels }];
}
