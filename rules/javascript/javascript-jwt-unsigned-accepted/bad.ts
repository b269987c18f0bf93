import * as jwt from 'jsonwebtoken';
import simple from 'jwt-simple';
import { JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

interface Claims {
  readonly sub: string;
}

export function readClaims(token: string, key: string): Claims {
  // Known gap: a type assertion around the list.
  // todoruleid: javascript-jwt-unsigned-accepted
  const first = jwt.verify(token, key, { algorithms: ['none', 'HS256'] as jwt.Algorithm[] }) as Claims;
  // ruleid: javascript-jwt-unsigned-accepted
  return first ?? (jwt.verify(token, key, { algorithms: ['none', 'HS256'] }) as Claims);
  //                                                    ^^^^^^^^^^^^^^^^^
}

export class SessionReader {
  constructor(private readonly tokens: JwtService) {}

  async read(token: string): Promise<Claims> {
    // ruleid: javascript-jwt-unsigned-accepted
    return this.tokens.verifyAsync<Claims>(token, { algorithms: ['HS256', 'none'] });
    //                                                          ^^^^^^^^^^^^^^^^^
  }

  make(sub: string): Promise<string> {
    // ruleid: javascript-jwt-signed-with-none
    return this.tokens.signAsync({ sub }, { algorithm: 'none' });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

export class TokenStrategy extends PassportStrategy(Strategy) {
  constructor(key: string) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // ruleid: javascript-jwt-expiry-ignored
      ignoreExpiration: true,
      //                ^^^^
      secretOrKey: key,
    });
  }
}

export const strategy = new Strategy(
  // ruleid: javascript-jwt-expiry-ignored
  { secretOrKey: process.env.JWT_KEY!, ignoreExpiration: true, jwtFromRequest: ExtractJwt.fromHeader('x-token') },
  //                                                     ^^^^
  (claims: Claims, done: (error: null, user: string) => void) => done(null, claims.sub),
);

export function readPartner(token: string, key: string): Claims {
  // ruleid: javascript-jwt-simple-unverified
  return simple.decode(token, key, true) as Claims;
  //                               ^^^^
}
