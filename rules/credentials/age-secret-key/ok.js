// ok: age-secret-key
const sample1 = 'AGE-SECRET-KEY-1FQUQLKJ3PS7UW3DQ9RM02Z42ZTGLF';
// ok: age-secret-key
const sample2 = 'AGE-SECRET-KEY-1FQUQLKJ3PS7UW3DQ9RM02Z42ZTGLF!F0NYSGGP5NCWMJLGQK7WH2T4CPCY';
// ok: age-secret-key
const sample3 = 'AGE-SECRET-KEY-1xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: age-secret-key
const sample4 = 'AGE-SECRET-KEY-1...';
// ok: age-secret-key
const sample5 = 'AGE-SECRET-KEY-1WQJTXZXDRXDOGJOJZWBNJGJFE6E6PGPWLD4V4TMSUW7EPCE3PIFRJRDBBB';
// ok: age-secret-key
const prefixes = ['AGE-SECRET-KEY-1'];
// ok: age-secret-key
const ageKey = process.env.AGE_SECRET_KEY;
// ok: age-secret-key
const longer = 'abc{{token:age-secret-key:ok-1}}def';
// ok: age-secret-key
const blob = 'QUJD{{token:age-secret-key:ok-2}}';
// ok: age-secret-key
const ageKeyName = 'AGE_SECRET_KEY';
