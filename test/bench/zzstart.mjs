// zzstart.mjs N SERVER... ; wall + cpu to first diagnostics, alternating
import { spawnSync } from 'node:child_process'; import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { LspClient } from './lsp-client.mjs';
const [,, n, ...servers] = process.argv; const flags = (process.env.FLAGS ?? '').split(' ').filter(Boolean);
const text = readFileSync('/work/scratch/perf/big1000.ts', 'utf8');
async function once(server) {
  const before = performance.now();
  const client = new LspClient([...flags, server, '--stdio']);
  const opened = { uri: 'file:///bench/src/first.ts', language: 'typescript', text };
  await client.initialize('file:///bench'); const init = performance.now() - before;
  client.open(opened);
  const { items = [] } = await client.pull(opened.uri);
  const ms = performance.now() - before;
  const stat = readFileSync(`/proc/${client.process.pid}/stat`, 'utf8').split(') ')[1].split(' '); 
  const main = Number(readFileSync(`/proc/${client.process.pid}/task/${client.process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  await client.stop();
  return { ms, init, cpu: (Number(stat[11]) + Number(stat[12])) * 10, items: items.length, main };
}
const floor = () => { const b = performance.now(); spawnSync(process.execPath, ['-e', '0']); return performance.now() - b; };
const rows = Object.fromEntries(servers.map((s) => [s, []])); const floors = [];
for (const s of servers) await once(s);
for (let i = 0; i < n; i++) { floors.push(floor()); for (const s of servers) rows[s].push(await once(s)); }
const q = (a, p) => [...a].sort((x, y) => x - y)[Math.floor(a.length * p)];
console.log('floor', q(floors, 0).toFixed(0), q(floors, 0.5).toFixed(0));
for (const s of servers) console.log(s.slice(-40), ['ms', 'init', 'cpu', 'main'].map((k) => `${k} ${q(rows[s].map((r) => r[k]), 0).toFixed(0)}/${q(rows[s].map((r) => r[k]), 0.5).toFixed(0)}`).join('  '), rows[s][0].items, 'allowed', (2 * q(floors, 0.5) + 150).toFixed(0));
