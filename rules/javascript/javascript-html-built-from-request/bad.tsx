import type { Request, Response } from 'express';

export function hello(req: Request, res: Response): void {
  // ruleid: javascript-html-built-from-request
  res.send(`<h1>Hello ${req.query.name as string}</h1>`);
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  // ruleid: javascript-html-built-from-request
  res.status(404).send('There is no ' + req.params.name);
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export class Pages {
  show(request: Request, response: Response): void {
    // ruleid: javascript-html-built-from-request
    response.send("<p>" + request.body!.text + "</p>");
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

export function Note() {
  // ruleid: javascript-html-built-from-location
  return <aside dangerouslySetInnerHTML={{ __html: new URLSearchParams(window.location.search).get('note') ?? '' }} />;
  //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export function Title() {
  const parameters = new URLSearchParams(location.search);
  // ruleid: javascript-html-built-from-location
  return <h1 dangerouslySetInnerHTML={{ __html: `<b>${parameters.get('title')}</b>` }} />;
  //                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

export function Anchor() {
  // ruleid: javascript-html-built-from-location
  return <div dangerouslySetInnerHTML={{ __html: decodeURIComponent(window.location.hash) }} />;
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
