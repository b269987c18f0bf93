import { env, l10n, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type ClientOptions } from '../../server/src/protocol';
import { registerApplyFix } from './apply-fix';
import { registerBrowseRules } from './browse-rules';
import { selectDocuments } from './document-selector';
import { serveFiles } from './file-access';
import { FlowView } from './flow/flow-view';
import { registerFlow } from './flow/register-flow';
import { registerHeldBack } from './held-back';
import { registerIgnore } from './ignore-with-reason';
import { registerLinks } from './links';
import { isExerciseDocument } from './panel/exercise-files';
import { withoutExercises } from './panel/exercise-middleware';
import { registerTraining, type Training } from './panel/register-training';
import { openRunbookLink, registerRunbooks } from './runbooks';
import { registerScans } from './scans';
import { ServerLife } from './server-life';
import { Status } from './status';
import { withoutBodies } from './trace';

const ID = 'wardlight';
/** Commands that a hover may link to. Whoever wrote a rule may do so too: they show code, runbooks and lessons, and do nothing else. */
const LINKED = [ClientCommands.openRunbook, ClientCommands.followData, ClientCommands.showStep, ClientCommands.learn];

/** What the node and the browser entry make differently. */
export interface StartedClient {
  readonly client: BaseLanguageClient;
  /** Of the server, where it is a process. */
  processId(): number | undefined;
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => StartedClient;

/** For the tests in the extension host; no promise to other extensions. */
export interface Api {
  readonly client: BaseLanguageClient;
  readonly status: Status;
  readonly flow: FlowView;
  readonly training: Training;
  processId(): number | undefined;
}

/** Starts the client: the same on the desktop and on the web. */
export async function activateClient(context: ExtensionContext, create: CreateClient): Promise<Api> {
  const output = window.createOutputChannel('Wardlight', { log: true });
  const life = new ServerLife();
  const { client, processId } = create(ID, 'Wardlight', {
    documentSelector: selectDocuments(),
    outputChannel: output,
    traceOutputChannel: withoutBodies(output),
    diagnosticCollectionName: ID,
    diagnosticPullOptions: { onChange: true },
    initializationOptions: () => readOptions(context),
    errorHandler: life,
    middleware: withoutExercises(context.globalStorageUri),
    markdown: { isTrusted: { enabledCommands: LINKED }, supportHtml: false },
  });
  const status = new Status(client, life);
  const flow = new FlowView();
  const training = registerTraining(client, context);
  const parts: Disposable[] = [
    output,
    status,
    flow,
    training,
    registerLinks({ runbook: openRunbookLink, learn: training.openLink }),
    life.attach(client, () => window.showErrorMessage(l10n.t('The Wardlight server has stopped.'), l10n.t('Restart'), l10n.t('Show Output')), output),
    serveFiles(client, context.extensionUri),
    registerScans(client, life, training.scans, (uri) => isExerciseDocument(uri, context.globalStorageUri)),
    registerHeldBack(client),
    registerIgnore(client),
    registerApplyFix(client),
    registerRunbooks(client),
    registerBrowseRules(client),
    registerFlow(client, flow),
    tellHidden(client),
    workspace.onDidGrantWorkspaceTrust(() => void life.restart()),
  ];
  context.subscriptions.push(...parts, { dispose: () => void client.dispose() });
  await life.start();
  return { client, status, flow, training, processId };
}

function readOptions(context: ExtensionContext): ClientOptions {
  return {
    clientCommands: true,
    runbookUri: `${env.uriScheme}://${context.extension.id}/runbook/{rule}`,
    trusted: workspace.isTrusted,
  };
}

/** A document may stay open long after its last tab was closed, when another extension holds it. */
function tellHidden(client: BaseLanguageClient): Disposable {
  return client.visibleDocuments.onClose((uris) => {
    if (!client.isRunning()) return;
    for (const uri of uris) void client.sendNotification(ClientMethods.hidden, { uri: client.code2ProtocolConverter.asUri(uri) });
  });
}
