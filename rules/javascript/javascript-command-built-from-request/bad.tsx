import { execSync } from 'node:child_process';
import type { Request } from 'express';

export function DiskUsage({ req }: { req: Request }) {
  // ruleid: javascript-command-built-from-request
  return <pre>{execSync('du -sh ' + req.query.folder).toString()}</pre>;
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
