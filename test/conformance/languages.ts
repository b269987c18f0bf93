/** A language of the conformance table. */
export interface ConformanceLanguage {
  readonly name: string;
  /** The folder below `patterns/`; undefined where there are none. */
  readonly folder?: string;
  /** Endings of the targets in that folder. */
  readonly extensions: readonly string[];
  /** Names in a rule's `languages`; the first is used for the patterns. */
  readonly names: readonly string[];
  /** The share of units that we want to be right; undefined: none was set. */
  readonly target?: number;
}

const of = (name: string, names: string, extensions: string, target?: number, folder: string | undefined = names.split(' ')[0]): ConformanceLanguage => ({
  name, names: names.split(' '), extensions: extensions.split(' ').filter((one) => one !== ''),
  ...(folder === undefined || folder === '' ? {} : { folder }), ...(target === undefined ? {} : { target }),
});

const HIGH = 0.9;
const GOOD = 0.8;

export const LANGUAGES: readonly ConformanceLanguage[] = [
  of('JavaScript', 'javascript js', '.js .jsx', HIGH, 'js'),
  of('TypeScript', 'typescript ts tsx', '.ts .tsx', HIGH, 'ts'),
  of('Python', 'python py python3 python2', '.py', HIGH),
  of('Java', 'java', '.java', HIGH),
  of('Go', 'go golang', '.go', HIGH),
  of('Ruby', 'ruby rb', '.rb', GOOD),
  of('PHP', 'php', '.php', GOOD),
  of('C#', 'csharp c#', '.cs', GOOD),
  of('Kotlin', 'kotlin kt', '.kt', GOOD),
  of('Bash', 'bash sh', '.bash .sh', GOOD),
  of('HCL', 'hcl terraform tf', '.tf', GOOD, 'terraform'),
  of('YAML', 'yaml', '.yaml .yml', GOOD),
  of('JSON', 'json', '.json', GOOD),
  of('Dockerfile', 'dockerfile docker', '.dockerfile', GOOD),
  of('regex', 'regex none', '', GOOD, ''),
  of('generic', 'generic', '.generic', GOOD),
  of('Rust', 'rust', '.rs'),
  of('C', 'c', '.c'),
  of('C++', 'cpp c++', '.cpp'),
  of('Scala', 'scala', '.scala'),
  of('Solidity', 'solidity sol', '.sol'),
  of('HTML', 'html', '.html'),
  of('XML', 'xml', '.xml'),
  of('Swift', 'swift', '.swift'),
];

/** The language that a person names, by its name, its folder or a name that rules use. */
export function languageNamed(word: string): ConformanceLanguage | undefined {
  const typed = word.toLowerCase();
  return LANGUAGES.find(({ name, folder, names }) => name.toLowerCase() === typed || folder === typed || names.includes(typed));
}
