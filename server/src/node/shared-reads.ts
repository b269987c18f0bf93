import { sameStamp, type FileRead } from './stamp';

/** Gives one object for all reads that are alike: many verdicts depend on the same few files, and workers send each its own. */
export class SharedReads {
  private readonly known = new Map<string, FileRead>();

  share(reads: readonly FileRead[]): readonly FileRead[] {
    return reads.map((read) => {
      const known = this.known.get(read.path);
      if (known && isAlike(known, read)) return known;
      this.known.set(read.path, read);
      return read;
    });
  }

  clear(): void {
    this.known.clear();
  }
}

function isAlike(a: FileRead, b: FileRead): boolean {
  if (!a.stamp || !b.stamp) return a.stamp === b.stamp;
  return sameStamp(a.stamp, b.stamp) && a.names === b.names;
}
