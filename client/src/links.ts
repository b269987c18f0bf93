import { window, type Disposable, type Uri } from 'vscode';

/** What can be opened by a link, by the first name of its path. Each gets the other names, and checks them. */
export type LinkTargets = Readonly<Record<'runbook' | 'learn', (names: readonly string[]) => Promise<void>>>;

/** `<scheme>://<extension>/runbook/<rule id>`, `…/learn/<topic>`, `…/learn/<topic>/<exercise>`. An extension has one handler for all of them. */
export function registerLinks(targets: LinkTargets): Disposable {
  return window.registerUriHandler({ handleUri: ({ path }: Uri) => void open(targets, path) });
}

async function open(targets: LinkTargets, path: string): Promise<void> {
  const [, kind, ...names] = path.split('/');
  if (kind === 'runbook' || kind === 'learn') await targets[kind](names);
}
