import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClientCommands } from '../../server/src/protocol';
import { ROOT } from '../support/assets';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const FILES = readdirSync(join(ROOT, 'client/src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const SOURCES = FILES.map((file) => read(`client/src/${file}`)).join('\n');
const MANIFEST = read('package.json');

describe('the manifest and its texts', () => {
  it('has an English text for every key, and no text without a key', () => {
    const used = new Set([...MANIFEST.matchAll(/%([\w.]+)%/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json')) as object).sort(), [...used].sort());
  });

  it('has every text of the client in the bundle for translators', () => {
    const used = new Set([...SOURCES.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text?.replaceAll("\\'", "'")));
    assert.deepEqual(Object.keys(JSON.parse(read('l10n/bundle.l10n.json')) as object).sort(), [...used].sort());
  });

  it('names the commands that the client registers, and no others', () => {
    const { contributes } = JSON.parse(MANIFEST) as { contributes: { commands: { command: string }[] } };
    const registered = new Set([...SOURCES.matchAll(/registerCommand\(\s*'([\w.]+)'/g)].map(([, id]) => id));
    const internal: string[] = [ClientCommands.applyFix, ClientCommands.ignoreWithReason, ClientCommands.showAfterwards, ClientCommands.showStep];
    const expected = [...registered, ClientCommands.openRunbook, ClientCommands.followData, ClientCommands.learn].filter((id) => !internal.includes(id ?? ''));
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), expected.sort());
  });

  it('binds keys to commands that there are, only while they can do something', () => {
    const { contributes } = JSON.parse(MANIFEST) as { contributes: { commands: { command: string }[]; keybindings: { command: string; when?: string }[] } };
    const known = contributes.commands.map(({ command }) => command);
    assert.ok(contributes.keybindings.length > 0);
    for (const { command, when } of contributes.keybindings) assert.ok(known.includes(command) && /wardlight\.flowShown|wardlight-exercise|wardlight\.answers/.test(when ?? ''), command);
  });

  it('fixes no product’s own scheme', () => {
    assert.doesNotMatch(SOURCES + MANIFEST, /vscode:\/\//);
  });
});
