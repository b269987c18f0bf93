import * as https from 'node:https';
import type { AgentOptions } from 'node:https';
import nodemailer from 'nodemailer';
import { createClient } from 'redis';

const options: AgentOptions = {
  keepAlive: true,
  // ruleid: javascript-tls-verification-disabled
  rejectUnauthorized: true,
  //                  ^^^^^
};

export const transport = nodemailer.createTransport({
  host: 'smtp.internal',
  // ruleid: javascript-tls-verification-disabled
  tls: { rejectUnauthorized: true } as const,
  //                         ^^^^^
});

// ruleid: javascript-tls-verification-disabled
export const cache = createClient({ socket: { tls: true, rejectUnauthorized: true } });
//                                                                           ^^^^^

export class Gateway {
  private readonly agent: https.Agent;

  constructor(base: AgentOptions) {
    // ruleid: javascript-tls-verification-disabled
    this.agent = new https.Agent({ ...base, ...options, rejectUnauthorized: true });
    //                                                                      ^^^^^
  }

  relax(settings: AgentOptions): AgentOptions {
    // ruleid: javascript-tls-verification-disabled
    settings.rejectUnauthorized = true;
    return { ...settings, agent: this.agent } as AgentOptions;
  }
}

// ruleid: javascript-tls-verification-disabled-by-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
//                                         ^^^

// ruleid: javascript-tls-verification-disabled-option
const passed = createProxyMiddleware({ target: 'https://orders.internal', changeOrigin: true, secure: true });
