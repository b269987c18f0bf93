import { randomBytes, randomUUID } from 'node:crypto';

export class Tokens {
  // ok: javascript-insecure-random-secret
  private readonly sessionToken: string = randomUUID();

  // ok: javascript-insecure-random-returned
  generateToken(): string {
    // ok: javascript-insecure-random-returned
    return randomBytes(24).toString('hex') + this.sessionToken;
  }

  jitter(token: string): number {
    // ok: javascript-insecure-random-returned
    return token.length * Math.random();
  }
}

// ok: javascript-insecure-random-code
export const isSampled = (password: string): boolean => password.length > 0 && Math.random() < 0.01;
