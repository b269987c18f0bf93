import spawn from 'cross-spawn';
import pty from 'node-pty';

Bun.serve({
  async fetch(request: Request) {
    const folder = new URL(request.url).searchParams.get('folder');
    // ruleid: javascript-command-built-from-request
    Bun.spawn(['sh', '-c', `ls ${folder}`]);
    // ruleid: javascript-command-built-from-request
    Bun.spawnSync({ cmd: ['bash', '-c', 'ls ' + folder] });
    return new Response('done');
  },
});

export const trace = t.procedure.input(z.string()).mutation(({ input }) => {
  // ruleid: javascript-command-built-from-request
  spawn.sync('sh', ['-c', 'traceroute ' + input]);
  // ruleid: javascript-command-built-from-request
  pty.spawn('bash', ['-c', input], {});
});
