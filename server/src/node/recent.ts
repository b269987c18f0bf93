/** Keeps what was used last, up to a total size; what is larger than that by itself is not kept. */
export class Recent<Value> {
  /** The one that was used longest ago comes first. */
  private readonly entries = new Map<string, { readonly value: Value; readonly size: number }>();
  private total = 0;

  constructor(private readonly mostInTotal: number) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, size: number): void {
    this.drop(key);
    if (size > this.mostInTotal) return;
    this.entries.set(key, { value, size });
    this.total += size;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.mostInTotal) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.total -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }
}
