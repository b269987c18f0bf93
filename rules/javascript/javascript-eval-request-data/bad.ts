import * as vm from 'node:vm';
import { runInThisContext as run } from 'node:vm';
import type { Request, Response } from 'express';

export function calculate(req: Request, res: Response): void {
  // ruleid: javascript-eval-request-data
  res.json(eval(req.query.expression as string));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export function evaluate(req: Request<{ name: string }>, res: Response): void {
  // ruleid: javascript-eval-request-data
  const direct: unknown = vm.runInNewContext(req.body!.code, Object.create(null), { timeout: 100 });
  //                                         ^^^^^^^^^^^^^^
  // ruleid: javascript-eval-request-data
  const aliased = run(`settings.${req.params.name}`) as string;
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  res.json({ direct, aliased });
}

export class Rules {
  constructor(private readonly request: Request) {}

  compile(): Function {
    // ruleid: javascript-eval-request-data
    return new Function('order', `return ${this.request.body.rule}`);
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
