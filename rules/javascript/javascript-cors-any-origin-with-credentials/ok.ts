import cors, { type CorsOptions } from 'cors';
import type { Request, Response } from 'express';

export interface Settings {
  // ok: javascript-cors-any-origin-with-credentials
  readonly cors: { readonly origin: true; readonly credentials: true };
}

// ok: javascript-cors-any-origin-with-credentials
export const options: CorsOptions = { origin: /\.parcel\.example$/, credentials: true };

// ok: javascript-cors-any-origin-with-credentials
export const configured = (origin: string | boolean): unknown => cors({ origin, credentials: true });

// ok: javascript-cors-any-origin-with-credentials
export const checked = cors({ origin: (origin, done) => done(origin ? null : new Error('no origin'), true), credentials: true });

export function allow(req: Request, res: Response): void {
  // ok: javascript-cors-origin-reflected
  res.setHeader('Access-Control-Allow-Origin', originOf(req));
  res.setHeader('Access-Control-Allow-Credentials', 'true');
}

declare function originOf(req: Request): string;
