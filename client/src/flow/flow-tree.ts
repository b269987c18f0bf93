import { EventEmitter, l10n, TreeItem, Uri, type TreeDataProvider, type TreeItemLabel } from 'vscode';
import { ClientCommands, type FlowItem, type FlowStepItem, type FlowStepReference } from '../../../server/src/protocol';
import { describeKind, iconOf } from './step-words';

/** The steps of one path as a flat list: the order is what it tells. */
export class FlowTree implements TreeDataProvider<FlowStepItem> {
  private readonly changed = new EventEmitter<void>();
  private flow: FlowItem | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  show(flow: FlowItem | undefined): void {
    this.flow = flow;
    this.changed.fire();
  }

  getChildren(parent?: FlowStepItem): FlowStepItem[] {
    return parent === undefined ? [...(this.flow?.steps ?? [])] : [];
  }

  /** There is none, but without this method no step could be revealed. */
  getParent(): undefined {
    return undefined;
  }

  getTreeItem(step: FlowStepItem): TreeItem {
    const { uri, fingerprint, steps = [] } = this.flow ?? { uri: '', fingerprint: '' };
    const at = steps.indexOf(step);
    const line = step.range.start.line + 1;
    const place = `${step.path ?? fileName(step.uri)}:${line}`;
    const item = new TreeItem(labelOf(step, `${line}: `));
    item.description = describeKind(step.kind) + (step.path === undefined ? '' : ` · ${place}`);
    item.iconPath = iconOf(step.kind);
    item.tooltip = `${place}\n${l10n.t('Step {0} of {1}: {2}', at + 1, steps.length, step.message)}`;
    item.accessibilityInformation = { label: l10n.t('Step {0} of {1}, {2}, {3}: {4}', at + 1, steps.length, describeKind(step.kind), place, codeOf(step)) };
    const reference: FlowStepReference = { uri, fingerprint, step: at };
    item.command = { title: l10n.t('Go to Step'), command: ClientCommands.showStep, arguments: [reference] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The line's number comes first: a view at the side has no room for what comes after the code. */
function labelOf(step: FlowStepItem, prefix: string): TreeItemLabel {
  const { highlight } = step;
  const label = prefix + codeOf(step);
  return highlight ? { label, highlights: [[highlight[0] + prefix.length, highlight[1] + prefix.length]] } : { label };
}

/** Of another file the line may be unknown; then words stand for it. */
function codeOf({ text, message }: FlowStepItem): string {
  return text === '' ? message : text;
}

function fileName(uri: string): string {
  const { path } = Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}
