import { redirect } from 'next/navigation';
import { NextResponse, type NextRequest } from 'next/server';
import type { Context } from 'koa';
import type { FastifyReply, FastifyRequest } from 'fastify';

export async function GET(request: NextRequest): Promise<NextResponse> {
  const next = request.nextUrl.searchParams.get('next') ?? '/';
  // ruleid: javascript-redirect-from-request
  return NextResponse.redirect(next);
}

export default async function Page({ searchParams }: { searchParams: { to: string } }): Promise<void> {
  // ruleid: javascript-redirect-from-request
  redirect(searchParams.to);
}

export async function goOn(ctx: Context): Promise<void> {
  // ruleid: javascript-redirect-from-request
  ctx.redirect(ctx.query.next as string);
}

export async function out(request: FastifyRequest<{ Querystring: { to: string } }>, reply: FastifyReply): Promise<void> {
  const { to } = request.query;
  // ruleid: javascript-redirect-from-request
  await reply.redirect(to);
}
