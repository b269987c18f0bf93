import { EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider } from 'vscode';
import type { TodayView, TopicItem, TrainingPlace } from '../../../server/src/protocol';
import type { TrainingClient } from './training-client';

export const TREE_VIEW = 'wardlight.training';
export const OPEN_TRAINING = 'wardlight.openTraining';

interface Node {
  readonly label: string;
  readonly description?: string;
  readonly icon?: string;
  readonly place?: TrainingPlace;
  readonly children?: readonly Node[];
  /** Its children are shown when somebody asks for them. */
  readonly isFolded?: boolean;
}

/** The short way into the panel: what is due, what is suggested, the tracks. */
export class TrainingTree implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly training: TrainingClient) {}

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    if (parent !== undefined) return [...(parent.children ?? [])];
    try {
      const view = await this.training.show({ view: 'today' });
      return view.view === 'today' ? nodesOf(view) : [];
    } catch (error) {
      return [{ label: error instanceof Error ? error.message : l10n.t('This did not work.'), icon: 'warning' }];
    }
  }

  getTreeItem({ label, description, icon, place, children, isFolded = false }: Node): TreeItem {
    const item = new TreeItem(label, children === undefined ? TreeItemCollapsibleState.None : isFolded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
    if (description !== undefined) item.description = description;
    if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
    if (place !== undefined) item.command = { title: l10n.t('Open Training'), command: OPEN_TRAINING, arguments: [place] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function nodesOf({ due, suggested, tracks, others }: TodayView): Node[] {
  const questions = due.reduce((sum, one) => sum + one.questions, 0);
  return [
    { label: l10n.t('Today'), icon: 'mortar-board', place: { view: 'today' } },
    ...(questions > 0 ? [{ label: l10n.t('Questions that are due'), description: String(questions), icon: 'question', place: { view: 'recall' } as const }] : []),
    ...(suggested.length > 0 ? [{ label: l10n.t('What your findings suggest'), children: suggested.map((topic) => ({ ...toNode(topic), place: { view: 'topic', topic: topic.id, ...(topic.own && { own: topic.own }) } as const })) }] : []),
    ...tracks.map(({ title, topics }, index) => ({ label: title, isFolded: index > 0 && !topics.some(({ state }) => state === 'begun'), description: l10n.t('{0} of {1} done', topics.filter(({ state }) => state === 'done').length, topics.length), children: topics.map(toNode) })),
    ...(others.length > 0 ? [{ label: tracks.length === 0 ? l10n.t('Topics') : l10n.t('More topics'), children: others.map(toNode) }] : []),
    { label: l10n.t('Team'), icon: 'organization', place: { view: 'team' } },
  ];
}

function toNode({ id, title, minutes, state, due }: TopicItem): Node {
  const icon = state === 'done' ? 'pass' : state === 'begun' ? 'record' : 'circle-outline';
  const facts = [l10n.t('{0} minutes', minutes), ...(due === undefined ? [] : [l10n.t('due {0}', due)])];
  return { label: title, description: facts.join(' · '), icon, place: { view: 'topic', topic: id } };
}
