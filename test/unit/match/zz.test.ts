import { check } from './support';
describe('k', () => {
 check('typescript', 'abstract class $C { ... }', 'abstract class B { abstract m(): void; n(): void {} }\nclass C { m() {} }\nexport abstract class D {}', ['abstract class B { abstract m(): void; n(): void {} }', 'abstract class D {}']);
 check('typescript', 'class $C { ... }', 'abstract class B {}\nclass C { m() {} }', ['abstract class B {}', 'class C { m() {} }']);
});
