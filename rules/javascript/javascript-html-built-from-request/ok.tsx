import DOMPurify from 'dompurify';
import type { Request, Response } from 'express';

export function hello(req: Request, res: Response): void {
  // ok: javascript-html-built-from-request
  res.send(`<h1>Page ${Number.parseInt(req.query.page as string, 10)}</h1>`);
  // ok: javascript-html-built-from-request
  res.status(200).send({ name: req.query.name });
}

export function Note({ html }: { readonly html: string }) {
  const parameters = new URLSearchParams(location.search);
  return (
    <main>
      {/* ok: javascript-html-built-from-location */}
      <p>{parameters.get('note')}</p>
      {/* ok: javascript-html-built-from-location */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(parameters.get('note') ?? '') }} />
      {/* ruleid: javascript-html-built-from-parameter */}
      <p dangerouslySetInnerHTML={{ __html: html }} />
      {/* ok: javascript-html-built-from-parameter */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />
    </main>
  );
}
