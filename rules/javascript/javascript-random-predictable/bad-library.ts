import { nanoid as shortId } from 'nanoid/non-secure';
import _ from 'lodash';

// ruleid: javascript-random-predictable-library
export const resetToken = () => shortId(32);

export function send(phone: string) {
  // ruleid: javascript-random-predictable-library
  const otpCode = _.random(100000, 999999);
  return text(phone, String(otpCode));
}
