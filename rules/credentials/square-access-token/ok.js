// ok: square-access-token
const sample1 = 'sq0csp-2xUtKhYnd9RjZhfF217tE';
// ok: square-access-token
const sample2 = 'sq0csp-2xUtKhYnd9RjZhfF217tE!WimgI2QaUum5SkiMx0vxi';
// ok: square-access-token
const sample3 = 'sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
// ok: square-access-token
const sample4 = 'sq0csp-...';
// ok: square-access-token
const sample5 = 'EAAAd6hY3fqqdOn1wGGrhcbkDX6Qrukmcu1L16DiW2YX';
// ok: square-access-token
const prefixes = ['sq0csp-'];
// ok: square-access-token
const squareToken = process.env.SQUARE_ACCESS_TOKEN;
// ok: square-access-token
const longer = 'abc{{token:square-access-token:ok-1}}def';
// ok: square-access-token
const blob = 'QUJD{{token:square-access-token:ok-2}}';
// ok: square-access-token
const squareTokenName = 'SQUARE_ACCESS_TOKEN';
