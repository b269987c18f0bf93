/** Of the report as a page: light and dark by the system's choice, black on white on paper. No colour says what a word does not. */
export const STYLES = `
:root { color-scheme: light dark; --text: #1b1b1f; --faint: #55555e; --line: #c9c9d1; --back: #ffffff; --soft: #f2f2f6; --findings: #b3261e; --passed: #1a5fb4; }
@media (prefers-color-scheme: dark) { :root { --text: #ececf1; --faint: #b4b4c0; --line: #4a4a55; --back: #1b1b1f; --soft: #26262c; --findings: #ff8a80; --passed: #8ab8ff; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; } p { max-width: 45rem; }
table { border-collapse: collapse; } caption { text-align: left; color: var(--faint); padding: 0.3rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; vertical-align: bottom; } thead th { background: var(--soft); }
td.number { text-align: right; font-variant-numeric: tabular-nums; } .overdue { font-weight: 600; }
.matrix { overflow-x: auto; } .matrix thead th.topic { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 14rem; }
.matrix td.state { text-align: center; } .matrix tbody th { font-weight: 600; white-space: nowrap; } .passed { background: color-mix(in srgb, var(--passed) 22%, transparent); }
.due { background: color-mix(in srgb, var(--findings) 18%, transparent); } .unknown { color: var(--faint); }
svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--text); font: 12px system-ui, sans-serif; } svg .faint { fill: var(--faint); }
svg .findings { fill: var(--findings); } svg .share { fill: var(--passed); } svg .axis { stroke: var(--line); } svg path { fill: none; stroke-width: 2; }
svg path.findings { stroke: var(--findings); fill: none; } svg path.share { stroke: var(--passed); stroke-dasharray: 6 3; fill: none; }
@media print { :root { color-scheme: light; --text: #000; --faint: #333; --line: #888; --back: #fff; --soft: #eee; --findings: #b3261e; --passed: #1a5fb4; }
  body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } .matrix { overflow: visible; } .matrix table { font-size: 7pt; } .matrix th, .matrix td { padding: 0.1rem 0.2rem; } }
`;
