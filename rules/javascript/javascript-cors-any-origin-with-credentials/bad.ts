import cors, { type CorsOptions } from 'cors';
import { Hono } from 'hono';
import { cors as honoCors } from 'hono/cors';
import { NestFactory } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { AppModule } from './app.module';

export async function start(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  // ruleid: javascript-cors-any-origin-with-credentials
  app.enableCors({ origin: true, credentials: true });
  //                       ^^^^
  await app.listen(3000);
}

// ruleid: javascript-cors-any-origin-with-credentials
export const nest = NestFactory.create(AppModule, { cors: { origin: true, credentials: true } });
//                                                                  ^^^^

export const options: CorsOptions = {
  // ruleid: javascript-cors-any-origin-with-credentials
  origin: (_origin, callback) => callback(null, true),
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  credentials: true,
};

// ruleid: javascript-cors-any-origin-with-credentials
export const api = new Hono().use('*', honoCors({ origin: (origin) => origin, credentials: true }));
//                                                        ^^^^^^^^^^^^^^^^^^

// A parameter with a type.
// ruleid: javascript-cors-any-origin-with-credentials
export const typed = new Hono().use('*', honoCors({ origin: (origin: string): string => origin, credentials: true }));

export class Cors {
  use(req: Request, res: Response, next: NextFunction): void {
    // ruleid: javascript-cors-origin-reflected
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin as string);
    //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    next();
  }
}

export function answer(request: globalThis.Request): globalThis.Response {
  // ruleid: javascript-cors-origin-reflected
  const headers = { 'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '*', 'Access-Control-Allow-Credentials': 'true' };
  //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return Response.json(cors.name, { headers });
}
