import ejs from 'ejs';
import type { Request, Response } from 'express';

export function preview({ body }: Request, res: Response): void {
  const template = body.template as string;
  // ruleid: javascript-template-built-from-request
  res.send(ejs.render(template, { name: 'Ada' }));
  //                  ^^^^^^^^
}
