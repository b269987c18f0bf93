import spawn from 'cross-spawn';

Bun.serve({
  async fetch(request: Request) {
    const folder = new URL(request.url).searchParams.get('folder');
    // ok: javascript-command-built-from-request
    Bun.spawn(['ls', '--', folder]);
    // ok: javascript-command-built-from-request
    Bun.spawnSync({ cmd: ['bash', '-c', 'uptime'] });
    return new Response('done');
  },
});

export const trace = t.procedure.input(z.string()).mutation(({ input }) => {
  // ok: javascript-command-built-from-request
  spawn.sync('traceroute', ['--', input]);
});
