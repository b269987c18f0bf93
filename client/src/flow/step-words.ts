import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { FlowStepItem } from '../../../server/src/protocol';

type Kind = FlowStepItem['kind'];

/** What happens to the data in a step, in a word or two. */
export function describeKind(kind: Kind): string {
  switch (kind) {
    case 'source': return l10n.t('comes in');
    case 'assign': return l10n.t('is kept');
    case 'argument': return l10n.t('is given on');
    case 'result': return l10n.t('is given back');
    case 'propagated': return l10n.t('goes over');
    case 'sink': return l10n.t('is used');
  }
}

const ICONS: Readonly<Record<Kind, string>> = {
  source: 'sign-in', assign: 'symbol-variable', argument: 'debug-step-into', result: 'debug-step-out', propagated: 'arrow-right', sink: 'warning',
};

export function iconOf(kind: Kind): ThemeIcon {
  return new ThemeIcon(ICONS[kind], kind === 'sink' ? new ThemeColor('problemsErrorIcon.foreground') : undefined);
}
