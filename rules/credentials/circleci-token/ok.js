// ok: circleci-token
const sample1 = 'CCIPAT_KAxP6AWZ5nE_0';
// ok: circleci-token
const sample2 = 'CCIPAT_KAxP6AWZ5nE!Y6ACdvUJ1x_0';
// ok: circleci-token
const sample3 = 'CCIPAT_xxxxxxxxxxxxxxxxxxxxxx_0';
// ok: circleci-token
const sample4 = 'CCIPAT_<uuid>_<hex>';
// ok: circleci-token
const prefixes = ['CCIPAT_'];
// ok: circleci-token
const circleciToken = process.env.CIRCLECI_TOKEN;
// ok: circleci-token
const longer = 'abc{{token:circleci-token:ok-1}}def';
// ok: circleci-token
const blob = 'QUJD{{token:circleci-token:ok-2}}';
// ok: circleci-token
const circleciTokenName = 'CIRCLECI_TOKEN';
