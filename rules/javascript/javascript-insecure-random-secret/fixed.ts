import type { Request, Response } from 'express';

export class Sessions {
  private secret = '';

  // A session for a request.
  open(request: Request, response: Response): void {
    // ruleid: javascript-insecure-random-secret
    const sessionToken: string = globalThis.crypto.randomUUID();
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-insecure-random-secret
    this.secret = globalThis.crypto.randomUUID();
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-insecure-random-code
    const password: string = 'P' + Math.random().toString(36).slice(-8);
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    response.json({ sessionToken, password, path: request.path });
  }

  renew(): { accessToken: string; code: string } {
    // ruleid: javascript-insecure-random-secret
    return { code: 'renewed', accessToken: globalThis.crypto.randomUUID() };
    //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

export function generateOtp(digits: number): string {
  // ruleid: javascript-insecure-random-returned
  return Math.floor(Math.random() * 10 ** digits).toString();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// ruleid: javascript-insecure-random-returned
export const generateApiKey = (): string => `key_${Math.random()}`;
//                                          ^^^^^^^^^^^^^^^^^^^^^^

// ruleid: javascript-insecure-random-code
export const loginCode: number = Math.round(Math.random() * 899_999) + 100_000;
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

export class Later {
  // ruleid: javascript-insecure-random-secret
  private readonly token = globalThis.crypto.randomUUID();
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

class Tokens {
  issueSessionId(): string {
    // ruleid: javascript-insecure-random-returned
    return 'session_' + Date.now() + Math.random();
  }

  createResetToken(): string {
    let text = '';
    // ruleid: javascript-insecure-random-returned
    for (let at = 0; at < 20; at++) text += Math.floor(Math.random() * 16).toString(16);
    return text;
  }
}
