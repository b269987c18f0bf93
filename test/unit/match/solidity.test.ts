import { check } from './support';

const solidity = (pattern: string, code: string, expected: readonly string[]): void => check('solidity', pattern, code, expected);
const member = (pattern: string, members: string, expected: readonly string[]): void => solidity(pattern, `contract C {\n${members}\n}`, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => member(pattern, `function main() public {\n${statements}\n}`, expected);

describe('solidity: expressions', () => {
  inside('f(...)', 'f();\nf(1);\no.f(2);', ['f()', 'f(1)']);
  inside('tx.origin == $X', 'a = tx.origin == b;\nc = msg.sender == b;', ['tx.origin == b']);
  inside('$X.delegatecall(...)', 'a.delegatecall(b);\na.call(b);', ['a.delegatecall(b)']);
  inside('$X.call{value: $V}(...)', 'a.call{value: 1}("");\na.call("");', ['a.call{value: 1}("")']);
  inside('uint8($X)', 'a = uint8(b);\nc = uint16(b);', ['uint8(b)']);
  inside('$M[$K]', 'a = b[c];', ['b[c]']);
  inside('keccak256(abi.encodePacked(..., $X))', 'a = keccak256(abi.encodePacked(b, c));\nd = keccak256(b);', ['keccak256(abi.encodePacked(b, c))']);
  inside('require(..., "...")', 'require(a, "why");\nrequire(a);', ['require(a, "why")']);
});

describe('solidity: statements', () => {
  inside('$X += $Y;', 'a += b;\nc = d;', ['a += b']);
  inside('uint $X = $Y;', 'uint a = b;\naddress c = d;', ['uint a = b;']);
  inside('(bool $OK, ) = $X.call(...);', '(bool ok, ) = a.call(b);', ['(bool ok, ) = a.call(b);']);
  inside('if ($C) { ... }', 'if (a) { b(); }\nwhile (c) { }', ['if (a) { b(); }']);
  inside('for (...) { ... $X.transfer(...); ... }', 'for (uint i = 0; i < 3; i++) { a.transfer(i); }\nfor (;;) { b(); }', ['for (uint i = 0; i < 3; i++) { a.transfer(i); }']);
  inside('$X.call(...);\n...\n$Y = $Z;', 'a.call(b);\nc();\nd = 0;', ['a.call(b);\nc();\nd = 0']);
  inside('emit $E(...);', 'emit A(1);\nB(2);', ['emit A(1);']);
  inside('unchecked { ... }', 'unchecked { a(); }\n{ b(); }', ['unchecked { a(); }']);
});

describe('solidity: functions of every sort', () => {
  const receive = 'receive() external payable { a(); }';
  const f = 'function f(uint b) public lock one(1) { c(); }';
  const g = 'function g() external view { d(); }';
  const m = 'modifier m() { _; }';
  const constructor = 'constructor() one(2) { e(); }';
  const code = `contract C { ${receive} ${f} ${g} ${m} ${constructor} }`;
  check('solidity', 'function $F(...) { ... }', code, [receive, f, g, m, constructor]);
  check('solidity', 'function $F() external { ... }', code, [receive, g]);
  check('solidity', 'function $F(...) $M { ... }', code, [receive, f, g]);
  check('solidity', 'function $F(...) one { ... }', code, []);
  check('solidity', 'function $F(...) one(...) { ... }', code, [f, constructor]);
  check('solidity', 'function $F(...) lock(...) { ... }', code, [f]);
  check('solidity', 'function $F(...) public $M(1) { ... }', code, [f]);
  check('solidity', 'constructor(...) { ... }', code, [constructor]);
  check('solidity', '$X(1)', code, []);
});

describe('solidity: declarations', () => {
  member('function $F(...) public { ... }', 'function a(uint b) public view { c(); }\nfunction d() private { }', ['function a(uint b) public view { c(); }']);
  member('function $F(..., address $A, ...) { ... }', 'function a(uint b, address c) public { d(); }\nfunction e() public { }', ['function a(uint b, address c) public { d(); }']);
  member('mapping(address => uint) $X;', 'mapping(address => uint) a;\nmapping(uint => uint) b;', ['mapping(address => uint) a;']);
  member('modifier $M(...) { ... }', 'modifier a() { _; }\nfunction b() public { }', ['modifier a() { _; }']);
  solidity('contract $C is ..., Base, ... { ... }', 'contract A is B, Base { }\ncontract D is B { }', ['contract A is B, Base { }']);
  solidity('contract $C {\n  ...\n  constructor(...) { ... }\n  ...\n}', 'contract A { uint b; constructor() { b = 1; } }\ncontract D { }', ['contract A { uint b; constructor() { b = 1; } }']);
});
