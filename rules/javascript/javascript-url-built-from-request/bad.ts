import axios from 'axios';
import { request } from 'undici';
import type { NextRequest } from 'next/server';
import type { Context } from 'koa';

export async function GET(request_: Request, { params }: { params: { host: string } }): Promise<Response> {
  // ruleid: javascript-url-built-from-request
  return fetch(`http://${params.host}/avatar.png`);
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export async function POST(request: NextRequest): Promise<Response> {
  const target = request.nextUrl.searchParams.get('target') as string;
  const { webhook } = await request.json();
  // ruleid: javascript-url-built-from-request
  await axios.post(webhook, {});
  // ruleid: javascript-url-built-from-request
  return fetch(target);
  //           ^^^^^^
}

export async function proxy(ctx: Context): Promise<void> {
  // ruleid: javascript-url-built-from-request
  const { body } = await request(ctx.query.page as string);
  ctx.body = body;
}
