import https from 'node:https';

// A type says what may be written, it writes nothing.
// ok: javascript-tls-verification-disabled
export type Insecure = { rejectUnauthorized: false };

export interface TlsSettings {
  // ok: javascript-tls-verification-disabled
  rejectUnauthorized: boolean;
}

// ok: javascript-tls-verification-disabled
export function agent({ rejectUnauthorized = true }: Partial<TlsSettings>): https.Agent {
  // ok: javascript-tls-verification-disabled
  return new https.Agent({ rejectUnauthorized });
}

export enum Switch {
  // ok: javascript-tls-verification-disabled-by-environment
  NODE_TLS_REJECT_UNAUTHORIZED = 0,
}

// ok: javascript-tls-verification-disabled-option
const nearby = createProxyMiddleware({ target: 'https://localhost:8443', secure: false });
// ok: javascript-tls-verification-disabled-option
const plain = createProxyMiddleware({ target: 'http://orders.internal', secure: false });
