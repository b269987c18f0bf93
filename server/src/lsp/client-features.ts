import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol';

/** What this client can do, read once from `initialize`. */
export interface ClientFeatures {
  readonly options: ClientOptions;
  /** The client asks for diagnostics itself, and can be told to ask again. */
  readonly pull: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly configurationDynamic: boolean;
  readonly watchFiles: boolean;
  readonly progress: boolean;
  readonly showDocument: boolean;
  readonly folders: boolean;
  readonly literalActions: boolean;
  readonly resolveEdit: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly markdownHover: boolean;
}

export function readFeatures(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument, window } = params.capabilities;
  const refresh = workspace?.diagnostics?.refreshSupport === true;
  return {
    options: readOptions(params.initializationOptions),
    pull: textDocument?.diagnostic !== undefined && refresh,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic !== undefined,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic !== undefined,
    configuration: workspace?.configuration === true,
    configurationDynamic: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    showDocument: window?.showDocument?.support === true,
    folders: workspace?.workspaceFolders === true,
    ...readEditFeatures(params),
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  };
}

function readEditFeatures({ capabilities: { workspace, textDocument } }: InitializeParams) {
  const edit = workspace?.workspaceEdit;
  return {
    literalActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolveEdit: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true
      && textDocument.codeAction.dataSupport === true,
    documentChanges: edit?.documentChanges === true,
    createFiles: edit?.resourceOperations?.includes('create') === true,
    changeAnnotations: edit?.changeAnnotationSupport !== undefined,
  };
}

function readOptions(value: unknown): ClientOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
