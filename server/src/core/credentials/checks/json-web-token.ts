import { decodeBase64 } from './base64';
import type { Verdict } from './check';
import { isDrawn, judgeDrawn } from './drawn';

/** What the documentation of JSON Web Tokens signs in its examples. */
const EXAMPLE_CLAIMS = /"sub": ?"1234567890"|"name": ?"John Doe"|"iss": ?"joe"/;

/**
 * A JSON Web Token (RFC 7519) that is signed: a header with an algorithm, claims, and a signature that was drawn. Whether it expired is
 * not asked; claims of the documentation are `invented`.
 */
export function judgeSignedToken(value: string): Verdict {
  const { header, claims, signature } = readParts(value);
  const isSigned = /^\{[\s\S]*"alg"\s*:\s*"(?!none")\w+"[\s\S]*\}$/i.test(header);
  if (!isSigned || !/^\{[\s\S]*\}\s*$/.test(claims) || isPublic(claims)) return false;
  return EXAMPLE_CLAIMS.test(claims) && isDrawn(signature) ? 'invented' : judgeDrawn(signature);
}

/** The key that Supabase gives to servers, which no policy of the database holds back. */
export function isServiceRole(value: string): boolean {
  return /"role"\s*:\s*"service_role"/.test(readParts(value).claims);
}

/** The key that Supabase gives to browsers. */
function isPublic(claims: string): boolean {
  return /"role"\s*:\s*"anon"/.test(claims);
}

function readParts(value: string): { header: string; claims: string; signature: string } {
  const [header = '', claims = '', signature = ''] = value.split('.');
  return { header: decodeBase64(header), claims: decodeBase64(claims), signature };
}
