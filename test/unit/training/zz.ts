import { packagedWorlds, testSandbox } from '../../support/exam';
(async () => {
const sandbox = await testSandbox();
for (const [n, body] of Object.entries({ none: '', world: "vault.hash('md5','a')", sha1: "vault.hash('sha1','a')", sha256: "vault.hash('sha256','a')", sha256x10: "for(let i=0;i<10;i++)vault.hash('sha256','a')", sha512: "vault.hash('sha512','a')", sha512x10: "for(let i=0;i<10;i++)vault.hash('sha512','a')",rb: 'vault.crypto.randomBytes(16)' })) {
 const t = performance.now();
 const r = await sandbox.run({ exam: `const vault = world('crypto'); exports.behaviour = { case: async (code) => { ${body} } };`, worlds: packagedWorlds(), answer: '', file: 'a.js' }, { kind: 'behaviour', title: 'case' });
 console.log(n, (performance.now() - t).toFixed(0), JSON.stringify(r.ended).slice(0,100));
}
})();
