import { createNodeHost } from './server/src/node/index.ts';
import { LANGUAGES } from './server/src/core/language/index.ts';
import { loadGrammar, startRuntime, SyntaxTree } from './server/src/core/syntax/index.ts';
import { readFileSync } from 'node:fs';
const [,, id, file] = process.argv;
const profile = LANGUAGES.find(l=>l.id===id)!;
const host = createNodeHost({assetRoot:'dist'});
const rt = await startRuntime(()=>host.asset('web-tree-sitter.wasm'));
const g = await loadGrammar(rt, id!, await host.asset(profile.asset!), profile.sample, profile.shortInterpolation);
const t: any = new SyntaxTree(g, readFileSync(file!,'utf8')); const f = t.read(); const text=readFileSync(file!,'utf8');
for (let i=0;i<f.count;i++){ let d=0; for(let p=f.parent[i];p>=0&&p!==undefined&&i>0;p=f.parent[p]){d++; if(p===0)break;} console.log(' '.repeat(d)+g.grammar.kinds[f.kind[i]], JSON.stringify(text.slice(f.start[i],f.end[i])).slice(0,50)); }
