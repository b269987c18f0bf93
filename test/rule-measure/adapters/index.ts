import type { Adapter } from '../samples';
import { bandit } from './bandit';
import { checkov } from './checkov';
import { devskim } from './devskim';
import { eslintPluginSecurity } from './eslint-plugin-security';
import { findSecBugs } from './find-sec-bugs';
import { generic, LABELS_FILE } from './generic';
import { gosec } from './gosec';
import { hadolint } from './hadolint';
import { kubeLinter } from './kube-linter';
import { njsscan } from './njsscan';
import { zizmor } from './zizmor';

export const ADAPTERS: readonly Adapter[] = [bandit, checkov, devskim, eslintPluginSecurity, findSecBugs, gosec, hadolint, kubeLinter, njsscan, zizmor];

/** By the last part of a folder's name, such as `bandit` or `PyCQA+bandit`; a folder with `labels.jsonl` is read by it. */
export function adapterFor(folder: string, hasLabels: (file: string) => boolean): Adapter | undefined {
  if (hasLabels(LABELS_FILE)) return generic;
  const name = folder.toLowerCase().split(/[+/]/).at(-1)!;
  return ADAPTERS.find((adapter) => adapter.name === name);
}
