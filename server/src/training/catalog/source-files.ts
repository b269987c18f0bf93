/** A folder of texts, by their paths. */
export class SourceFiles {
  /** @param path with `/` at its end, or empty */
  constructor(private readonly all: ReadonlyMap<string, string>, readonly path: string) {}

  /** Names of the files that lie in the folder itself, sorted. */
  get names(): readonly string[] {
    return this.below.filter((name) => !name.includes('/'));
  }

  /** Names of the folders in it, sorted. */
  get folders(): readonly string[] {
    return [...new Set(this.below.flatMap((name) => (name.includes('/') ? [name.slice(0, name.indexOf('/'))] : [])))];
  }

  /** Paths of all files, from the folder on, sorted. */
  get below(): readonly string[] {
    return [...this.all.keys()].filter((path) => path.startsWith(this.path)).map((path) => path.slice(this.path.length)).sort();
  }

  read(name: string): string | undefined {
    return this.all.get(this.path + name);
  }

  folder(name: string): SourceFiles {
    return new SourceFiles(this.all, `${this.path}${name}/`);
  }
}
