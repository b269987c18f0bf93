/** Waits for what has been observed to meet a condition; no test waits for time. */
export class Observed {
  private readonly waiting = new Set<() => void>();

  /** To be called after each observation. */
  changed(): void {
    for (const check of [...this.waiting]) check();
  }

  /** Resolves with the first value that `read` gives, at once or after a later observation. */
  until<T>(read: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        try {
          const value = read();
          if (value === undefined) return;
          this.waiting.delete(check);
          resolve(value);
        } catch (error) {
          this.waiting.delete(check);
          reject(error instanceof Error ? error : new Error('The condition failed.'));
        }
      };
      this.waiting.add(check);
      check();
    });
  }
}
