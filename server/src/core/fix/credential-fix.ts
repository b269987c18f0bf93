import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import type { Fix, WorkspaceFiles } from './fix';

// TEMPORARY placeholder so that the engine loads while the helper "credentials" writes this file: overwrite it.
export function proposeCredentialFix(_document: SourceDocument, _finding: Finding, _files: WorkspaceFiles, _others: readonly Finding[]): Fix[] {
  return [];
}
