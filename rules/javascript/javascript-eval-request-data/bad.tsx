import type { Request } from 'express';

export function Result({ req }: { req: Request }) {
  // ruleid: javascript-eval-request-data
  return <output>{eval(`1 * (${req.query.sum})`)}</output>;
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^
}
