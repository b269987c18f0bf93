import type { Realm } from './realm';

interface Timer {
  readonly due: number;
  readonly id: number;
  readonly realm: Realm;
}

/** When a case begins, in milliseconds: a day like any other. */
export const START = Date.UTC(2026, 0, 15, 9, 0, 0);

/** Time that goes on only when nothing else is left to do. */
export class VirtualTime {
  now = START;
  fired = 0;
  private waiting: Timer[] = [];
  private lastId = 0;

  add(realm: Realm, milliseconds: number): number {
    const id = ++this.lastId;
    this.waiting.push({ due: this.now + milliseconds, id, realm });
    return id;
  }

  /** Goes on to the next timer, and takes it away. */
  next(): Timer | undefined {
    const first = this.waiting.reduce<Timer | undefined>((best, timer) => (!best || timer.due < best.due || (timer.due === best.due && timer.id < best.id) ? timer : best), undefined);
    if (!first) return undefined;
    this.waiting = this.waiting.filter((timer) => timer !== first);
    this.now = Math.max(this.now, first.due);
    this.fired += 1;
    return first;
  }
}
