// npm run new-topic -- ID: makes training/ID/ with everything a topic needs, ready to fill in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from './build/bundle-module.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [id = ''] = process.argv.slice(2);
const folder = join(ROOT, 'training', id);

const { newTopic } = await importSources(ROOT, 'new-topic', "export { newTopic } from './server/src/training/scaffold';");
const files = newTopic(id);
const mistake = !files ? 'usage: npm run new-topic -- ID, in lower case with `-`, such as sql-injection' : existsSync(folder) ? `training/${id} exists already` : undefined;
if (mistake) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`training/${id}/ is ready: ${Object.keys(files).join(', ')}. Write where it says TODO, add it to a track in training/tracks.yaml, and run \`./bin/wardlight training check training/${id}\`.`);
}
