import { BASE32 } from '../../tokens/digits';
import { describeMakeup } from '../rarity';
import type { Verdict } from './check';
import { judgeDrawn } from './drawn';

const LARGEST_ACCOUNT = 999_999_999_999;

/**
 * The twelve digits of the AWS account that a key id was issued for, or undefined for one from before 2019, which has none.
 * Ten base-32 digits after the prefix hold a set bit, 40 bits of account and nine bits of something else.
 * Source: T. Be'ery, "A short note on AWS KEY ID", 2023; the bit is set in ids since 2019 (A. Steele, 2020).
 */
export function readAwsAccount(keyId: string): number | undefined {
  const bits = [...keyId.slice(4, 14)].reduce((sum, digit) => sum * 32n + BigInt(BASE32.indexOf(digit)), 0n);
  if (bits >> 49n === 0n) return undefined;
  return Number((bits >> 9n) & 0xffffffffffn);
}

export function isAwsKeyId(value: string): boolean {
  if (/EXAMPLE|XXXXX|ABCDEFG/.test(value) || describeMakeup(value.slice(4)).distinct < 6) return false;
  return (readAwsAccount(value) ?? 0) <= LARGEST_ACCOUNT;
}

export function judgeAwsSecretKey(value: string): Verdict {
  const { lower, upper, digits } = describeMakeup(value);
  return lower > 0 && upper > 0 && digits > 0 && judgeDrawn(value);
}
