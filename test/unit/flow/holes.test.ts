import { checkFlow } from './support';

describe('Data in lists with places left out', () => {
  it('keeps its place', async () => {
    await checkFlow('solidity', `
contract C {
  function f() public {
    (, uint256 a) = (1, source());
    sink(a); //!
    (, uint256 b) = (source(), 1);
    sink(b);
    (uint256 c, , uint256 d) = (1, 2, source());
    sink(c);
    sink(d); //!
    (, uint256 e, ) = (1, source(), 2);
    sink(e); //!
  }
}
`);
    await checkFlow('javascript', 'const [, a, b,] = [1, source(), 2];\nsink(a); //!\nsink(b);\n');
  });
});
