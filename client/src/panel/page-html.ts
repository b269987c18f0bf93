import { env, Uri, type Webview } from 'vscode';

/** Where the page's files are: nothing else of the machine can be loaded by it. */
export function pageRoot(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist', 'client');
}

/** The frame of the page. Only its own script runs, by a nonce that is another one each time; there is no network. */
export function pageHtml(webview: Webview, extensionUri: Uri): string {
  const root = pageRoot(extensionUri);
  const source = (name: string): string => webview.asWebviewUri(Uri.joinPath(root, name)).toString();
  const nonce = makeNonce();
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${/^[\w-]+$/.test(env.language) ? env.language : 'en'}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${source('panel.css')}">
<title>Wardlight Training</title>
</head>
<body><script nonce="${nonce}" src="${source('panel.js')}"></script></body>
</html>`;
}

function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
