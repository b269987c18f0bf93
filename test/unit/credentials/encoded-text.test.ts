import { describe } from 'mocha';
import { check } from './support';

const PAIR = 'password=Zx8qLm2Vr7Nc4Kt9';
const encoded = (text: string): string => Buffer.from(text).toString('base64');

/** The base64 of a text, marked where the digits of its part stand. */
function marked(text: string, part: string): string {
  const digits = encoded(text);
  const start = Math.floor((text.indexOf(part) * 4) / 3);
  const end = Math.min(digits.replace(/=+$/, '').length, Math.ceil(((text.indexOf(part) + part.length) * 4) / 3));
  return `${digits.slice(0, start)}«${digits.slice(start, end)}»${digits.slice(end)}`;
}

describe('credentials: texts in base64', () => {
  for (const before of ['', 'a', 'ab', 'abc ']) check('a.py', `blob = "${marked(`${before} ${PAIR}`, 'Zx8qLm2Vr7Nc4Kt9')}"`, 'medium', 'encoded-credential');
  check('a.yaml', `data: ${marked('{"api_secret": "q8Zt4Lm0Xr7Vb2Nc9Ks5"}', 'q8Zt4Lm0Xr7Vb2Nc9Ks5')}`, 'medium', 'encoded-credential');
  check('a.txt', `${marked(`A_TOKEN=q8Zt4Lm0Xr7Vb2Nc9Ks5\n`, 'q8Zt4Lm0Xr7Vb2Nc9Ks5')}`, 'medium', 'encoded-credential');

  check('a.py', `help = "${encoded('how to reset your password: open the page')}"`);
  check('a.py', `empty = "${encoded('{"password": "${PASSWORD}"}')}"`);
  check('a.py', `part = "eyJhbGciOiJub25lIn0.${encoded(PAIR).replace(/=+$/, '')}.x"`);
  check('a.py', `twice = "${encoded(encoded(PAIR))}"`);
  check('a.py', `image = "${encoded(`${PAIR}${'\u0001'.repeat(60)}`)}"`);
});
