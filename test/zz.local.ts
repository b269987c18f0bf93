// per rule evaluation: npx tsx zz.local.ts FILE LANG [ONLY] [N]
import { readFileSync } from 'node:fs';
import { createDocument, createEngine } from '../server/src/core';
import { builtinRules, testHost } from './support/assets';
import { TaintMatches } from '../server/src/core/flow/taint-matches';
import { FormulaEvaluator } from '../server/src/core/match';
import { LanguageServices } from '../server/src/core/engine/language-service';
import { SyntaxTree } from '../server/src/core/syntax';
const [file = '', lang = 'typescript', only = '', times = '8'] = process.argv.slice(2);
const cpu = (f: () => void): number => { const c = process.cpuUsage(); f(); const u = process.cpuUsage(c); return (u.user + u.system) / 1000; };
void (async () => {
  const all = builtinRules();
  const text = readFileSync(file, 'utf8');
  let services: any;
  const get = (LanguageServices.prototype as any).prepare;
  (LanguageServices.prototype as any).prepare = function (id: string) { services = this; return get.call(this, id); };
  const e = createEngine({ host: testHost() as never, rules: all, skips: false });
  await e.prepare(lang);
  const { loaded, rules } = services.get(lang);
  const doc = createDocument(file, lang, text);
  const hits = services.keywords.find(doc);
  const tree = new SyntaxTree(loaded, text).read()!;
  const applicable = rules.rulesFor(file, hits);
  const best = new Map<string, { share: number; alone: number; n: number; kind: string }>();
  const note = (id: string, kind: string, field: 'share' | 'alone', ms: number, n: number) => {
    const b = best.get(id) ?? { share: 1e9, alone: 1e9, n, kind };
    if (b.n !== n) console.log('DIFF', id, b.n, n);
    b[field] = Math.min(b[field], ms); best.set(id, b);
  };
  const chosen = (r: any) => only === '' || r.source.id === only;
  let searchBest = 1e9, taintBest = 1e9;
  const unify = (rule: any, s: any) => (rule.source.options?.unify_ids_strictly === false ? { ...s, found: new Map(), declarationOf: () => undefined } : s);
  const which = (r: any) => r.source.options?.symbolic_propagation === true ? 'expressions' : r.source.options?.constant_propagation === false ? 'nothing' : 'constants';
  const run = (rule: any, subject: any, evaluator: any): number => {
    const compiled = rule.compiled ?? (rule.source.taint ? rules.taint.compiledOf(rule) : rules.list.compiledOf(rule));
    if (!rule.source.taint) return evaluator.evaluate(compiled).length;
    const m = new TaintMatches(subject.shapes, compiled, evaluator) as any;
    return m.sources.length * 10000 + m.sinks.length;
  };
  for (let i = 0; i < Number(times); i++) {
    const subjects = rules.subjectsOf(tree, hits);
    const evs = new Map<any, any>();
    const known = new Map<any, any>();
    let search = 0, taint = 0;
    for (const r of [...applicable.rules, ...applicable.taint].filter(chosen)) {
      const base = subjects[which(r)];
      const loose = r.source.options?.unify_ids_strictly === false;
      const subject = loose ? (known.get(base) ?? known.set(base, unify(r, base)).get(base)) : base;
      const ev = evs.get(subject) ?? evs.set(subject, new FormulaEvaluator(subject)).get(subject);
      let n = 0;
      const ms = cpu(() => { n = run(r, subject, ev); });
      if (r.source.taint) taint += ms; else search += ms;
      note(r.source.id, r.source.taint ? 'taint' : 'search', 'share', ms, n);
    }
    searchBest = Math.min(searchBest, search); taintBest = Math.min(taintBest, taint);
    for (const r of [...applicable.rules, ...applicable.taint].filter(chosen)) {
      const subject = { ...unify(r, subjects[which(r)]), found: new Map(), answers: new Map() };
      const ev = new FormulaEvaluator(subject);
      let n = 0;
      const ms = cpu(() => { n = run(r, subject, ev); });
      note(r.source.id, r.source.taint ? 'taint' : 'search', 'alone', ms, n);
    }
  }
  if (process.env['ITEMS']) {
    const describe = (f: any): string => f.op === 'pattern' ? 'P:' + JSON.stringify(f.pattern, (k, v) => ['requirement','madeOf','constraints'].includes(k) ? undefined : v).slice(0, 300) : f.op === 'regex' ? 'R:' + f.regex.source?.slice?.(0, 200) : f.op === 'any' ? 'any[' + f.branches.map(describe).join(' | ') + ']' : 'all{pos:' + f.positives.map(describe).join(' & ') + ' in:' + f.insides.map(describe) + ' neg:' + f.negatives.length + ' nin:' + f.notInsides.length + ' cond:' + f.conditions.map((c: any) => c.op) + ' focus:' + f.focus + '}';
    const rows2 = new Map<string, [number, number]>();
    let subjects = rules.subjectsOf(tree, hits);
    let evs0 = new Map<any, any>();
    for (let i = 0; i < 20; i++, evs0 = new Map(), subjects = rules.subjectsOf(tree, hits)) for (const r of [...applicable.rules, ...applicable.taint].filter(chosen)) {
      const t = r.compiled;
      const subject = process.env['SHARED'] ? unify(r, subjects[which(r)]) : { ...unify(r, subjects[which(r)]), found: new Map(), answers: new Map() };
      const ev = process.env['SHARED'] ? (evs0.get(subject) ?? evs0.set(subject, new FormulaEvaluator(subject)).get(subject)) : new FormulaEvaluator(subject);
      const lists = r.source.taint ? Object.entries({ sources: t.sources, sinks: t.sinks, sanitizers: t.sanitizers, propagators: t.propagators }).flatMap(([k, v]: any) => v.map((it: any) => [k, it.formula])) : [['formula', t]];
      lists.forEach(([k, f]: any, j: number) => { let n = 0; const ms = cpu(() => { n = ev.evaluate(f).length; }); const key = r.source.id + ' ' + k + ' ' + j + ' ' + describe(f).slice(0, 500); const b = rows2.get(key); rows2.set(key, [Math.min(b?.[0] ?? 1e9, ms), n]); });
    }
    for (const [k, [ms, n]] of [...rows2].sort((a, b) => b[1][0] - a[1][0]).slice(0, Number(process.env['ITEMS']))) console.log(ms.toFixed(2), n, k);
  }
  if (process.env['ONE']) {
    const { matchPattern } = await import('../server/src/core/match');
    const roots = new Set<any>();
    const walk = (v: any): void => { if (v && typeof v === 'object') { if (v.root === 'node') { roots.add(v); return; } Object.values(v).forEach(walk); } };
    for (const r of [...applicable.rules, ...applicable.taint]) walk(r.compiled);
    const found = [...roots].filter((p) => JSON.stringify(p.pattern).includes(process.env['ONE']!)).slice(0, 1);
    const subjects = rules.subjectsOf(tree, hits);
    function run2 () { for (const p of found) matchPattern({ ...subjects.constants, found: new Map(), answers: new Map() }, p); }
    let b = 1e9; for (let i = 0; i < 600; i++) b = Math.min(b, cpu(run2));
    console.log('ONE', found.length, b.toFixed(3));
  }
  if (process.env['STEADY']) {
    const subjects = rules.subjectsOf(tree, hits);
    const rr = [...applicable.rules, ...applicable.taint].filter(chosen);
    function run2 () { for (const r of rr) { const subject = { ...unify(r, subjects[which(r)]), found: new Map(), answers: new Map() }; run(r, subject, new FormulaEvaluator(subject)); } }
    let b = 1e9; for (let i = 0; i < Number(process.env['STEADY']); i++) b = Math.min(b, cpu(run2));
    console.log('ONE', b.toFixed(3));
  }
  if (process.env['PATTERNS']) {
    const P = FormulaEvaluator.prototype as any; const orig = P.matchesOf; const t = new Map<any, [number, number, number]>();
    P.matchesOf = function (p: any) { if (this.byPattern.has(p)) return orig.call(this, p); let r: any; const ms = cpu(() => { r = orig.call(this, p); }); const k = p; const o = t.get(k); t.set(k, [Math.min(o?.[0] ?? 1e9, ms), r.length, this.subject.index.countCandidates(p.root === 'node' ? p.pattern : p.items[0].pattern)]); return r; };
    const subjects = rules.subjectsOf(tree, hits);
    for (let i = 0; i < 8; i++) for (const r of [...applicable.rules, ...applicable.taint].filter(chosen)) {
      const subject = { ...unify(r, subjects[which(r)]), found: new Map(), answers: new Map() };
      run(r, subject, new FormulaEvaluator(subject));
    }
    let sum = 0; for (const [ms] of t.values()) sum += ms; console.log('patterns', t.size, 'sum', sum.toFixed(1));
    const text = (p: any): string => p.op === 'shape' ? p.role + '(' + (p.qualified ?? '') + p.slots.map((s: any) => s.items.map((x: any) => text(x.pattern))).join(';') + ')' : p.op === 'name' || p.op === 'token' ? p.text : p.op === 'metavariable' ? p.name + (p.constraints.length ? '~' : '') : p.op === 'deep' ? '<...' + text(p.inner) + '...>' : p.op === 'node' ? 'node[' + p.children.map((c: any) => text(c.pattern)) + ']' : p.op === 'string' ? JSON.stringify(p.parts.map((x: any) => x.text ?? x.kind)) : p.op;
    const seen = new Map<string, any>(); for (const [p, [ms, n, c]] of t) { const k = p.root === 'node' ? text(p.pattern) : 'seq ' + p.items.map((i: any) => text(i.pattern)); const o = seen.get(k); if (!o || o[0] > ms) seen.set(k, [ms, n, c, JSON.stringify(p.requirement)]); }
    for (const [k, [ms, n, c, req]] of [...seen].sort((a, b) => b[1][0] - a[1][0]).slice(0, Number(process.env['PATTERNS']))) console.log(ms.toFixed(3), n, c, k.slice(0, 150), req.slice(0, 300));
    P.matchesOf = orig;
  }
  const rows = [...best].sort((a, b) => b[1].alone - a[1].alone);
  for (const [id, b] of rows.slice(0, 60)) console.log(b.kind.padEnd(7), b.share.toFixed(2).padStart(7), b.alone.toFixed(2).padStart(7), String(b.n).padStart(8), id);
  console.log('rules', rows.length, 'search in order', searchBest.toFixed(1), 'taint in order', taintBest.toFixed(1), 'over 3 alone', rows.filter(([, b]) => b.alone > 3).length);
})();
