/** How the arguments of an instruction are read. Source: the Dockerfile reference of Docker. */
export type ArgumentForm = 'image' | 'command' | 'pairs' | 'argument' | 'words' | 'user' | 'line' | 'healthcheck' | 'instruction';

export const INSTRUCTIONS: Readonly<Record<string, ArgumentForm>> = {
  from: 'image', run: 'command', cmd: 'command', entrypoint: 'command', env: 'pairs', label: 'pairs', arg: 'argument', copy: 'words', add: 'words',
  expose: 'words', volume: 'words', workdir: 'words', stopsignal: 'words', shell: 'words', user: 'user', maintainer: 'line',
  healthcheck: 'healthcheck', onbuild: 'instruction',
};

/** Instructions after whose first line the body of a `<<EOF` may follow. */
export const WITH_HEREDOC: ReadonlySet<string> = new Set(['run', 'copy', 'add']);

export const DOCKERFILE_KINDS: readonly string[] = [
  'file', 'comment', ...Object.keys(INSTRUCTIONS).map((name) => `${name}_instruction`),
  'instruction', 'flag', 'options', 'option', 'image', 'user', 'pair', 'array', 'command', 'word', 'name', 'quoted', 'expansion', 'variable', 'heredoc',
];

export const DOCKERFILE_FIELDS: readonly string[] = ['name', 'value', 'tag', 'digest', 'alias', 'key', 'group'];
