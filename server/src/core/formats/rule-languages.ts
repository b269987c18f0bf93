/** Semgrep's language names and their aliases, lower case. Source: Semgrep's and Opengrep's lists of supported languages. */
export const LANGUAGES: readonly string[] = [
  'aliengrep', 'apex', 'bash', 'sh', 'c', 'cairo', 'circom', 'clojure', 'cpp', 'c++', 'crystal', 'csharp', 'c#', 'dart', 'dockerfile', 'docker',
  'elixir', 'ex', 'generic', 'spacegrep', 'go', 'golang', 'gosu', 'hack', 'hcl', 'html', 'java', 'javascript', 'js', 'jsx', 'json', 'jsonnet',
  'julia', 'kotlin', 'kt', 'lisp', 'lua', 'move_on_aptos', 'move_on_sui', 'none', 'ocaml', 'php', 'powershell', 'promql', 'proto', 'proto3',
  'protobuf', 'python', 'python2', 'python3', 'py', 'ql', 'r', 'regex', 'ruby', 'rb', 'rust', 'scala', 'scheme', 'sol', 'solidity', 'swift',
  'terraform', 'tf', 'toml', 'ts', 'tsx', 'typescript', 'vb', 'vbnet', 'vue', 'xml', 'yaml',
];
