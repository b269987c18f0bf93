// Writes the schemas of a topic's files, schema/{topic,quiz,exercise,tracks}.schema.json, from the forms that the reader checks them by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from './build/bundle-module.mjs';
import { fileSchema } from './schema/form-schema.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const forms = await importSources(ROOT, 'topic-forms', "export * from './server/src/training/catalog/topic-forms';");

write('topic', 'Wardlight topic: what it is about', [forms.TOPIC_FORM]);
write('quiz', 'Wardlight topic: its questions', [forms.QUIZ_FORM]);
write('exercise', 'Wardlight topic: an exercise', [forms.EXERCISE_FORM, forms.DECISION_FORM]);
write('tracks', 'Wardlight topics: which a person takes, in which order', [forms.TRACKS_FORM]);

/** @param {string} name @param {string} title @param {any[]} of */
function write(name, title, of) {
  const file = `${name}.schema.json`;
  writeFileSync(join(ROOT, 'schema', file), `${JSON.stringify(fileSchema(file, title, of), null, 2)}\n`);
}
