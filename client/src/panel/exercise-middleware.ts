import type { Uri } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { isExerciseDocument } from './exercise-files';

type Middleware = NonNullable<LanguageClientOptions['middleware']>;

/** Keeps the documents of exercises from the server: a diagnostic, a hover or a fix in one of them would be the answer. */
export function withoutExercises(storage: Uri): Middleware {
  const isHidden = (uri: Uri): boolean => isExerciseDocument(uri, storage);
  return {
    didOpen: async (document, next) => (isHidden(document.uri) ? undefined : next(document)),
    provideDiagnostics: (document, previous, token, next) => {
      const uri = 'uri' in document ? document.uri : document;
      return isHidden(uri) ? undefined : next(document, previous, token);
    },
    provideHover: (document, position, token, next) => (isHidden(document.uri) ? undefined : next(document, position, token)),
    provideCodeActions: (document, range, context, token, next) => (isHidden(document.uri) ? undefined : next(document, range, context, token)),
  };
}
