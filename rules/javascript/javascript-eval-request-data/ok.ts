import { z } from 'zod';
import type { Request, Response } from 'express';

const Body = z.object({ operation: z.enum(['sum', 'count']) });

export function calculate(req: Request, res: Response): void {
  // ok: javascript-eval-request-data
  res.json(eval(`${Body.parse(req.body).operation}()`));
  // ok: javascript-eval-request-data
  const compute: Function = new Function('row', 'return row.total');
  // ok: javascript-eval-request-data
  res.json(compute(req.body.row as unknown));
}

// A type and a declaration that bear the name.
// ok: javascript-eval-request-data
export type Handler = (req: Request) => Function;
// ok: javascript-eval-request-data
declare function evalExpression(expression: Request['query']): number;
// ok: javascript-eval-request-data
export const answer = (req: Request) => evalExpression(req.query);
