// Checks who imports whom. A run that saw few modules proves nothing, so it fails.
import { cruise } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FEWEST_MODULES = 120;
const FEWEST_DEPENDENCIES = 300;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(['server/src', 'client/src'], { ...options, validate: true, ruleSet: { forbidden } });
if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of its data');
const { violations, totalCruised, totalDependenciesCruised = 0 } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
if (totalCruised < FEWEST_MODULES || totalDependenciesCruised < FEWEST_DEPENDENCIES) {
  console.error(`layers: only ${totalCruised} modules and ${totalDependenciesCruised} imports were seen; the check saw too little to mean anything`);
  process.exitCode = 1;
}
if (violations.length > 0) process.exitCode = 1;
else console.log(`layers: ${totalCruised} modules, ${totalDependenciesCruised} imports, no violation`);
