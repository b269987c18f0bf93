interface Step {
  readonly value: object;
  readonly children: readonly unknown[];
  next: number;
  height: number;
}

/** False when data is nested deeper than `limit`, or holds itself. Every value is looked at once, however often it is shared. */
export function isWithinDepth(root: unknown, limit: number): boolean {
  const heights = new Map<object, number>();
  const open = new Set<object>();
  const stack: Step[] = [];
  enter(root, stack, open);
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    if (stack.length > limit) return false;
    const child = step.children[step.next++];
    if (step.next > step.children.length) {
      leave(stack, open, heights);
    } else if (typeof child === 'object' && child !== null) {
      if (open.has(child)) return false;
      const known = heights.get(child);
      if (known === undefined) enter(child, stack, open);
      else step.height = Math.max(step.height, known + 1);
    }
    if (stack.length + (step.height - 1) > limit) return false;
  }
  return true;
}

function enter(value: unknown, stack: Step[], open: Set<object>): void {
  if (typeof value !== 'object' || value === null) return;
  stack.push({ value, children: Object.values(value), next: 0, height: 1 });
  open.add(value);
}

function leave(stack: Step[], open: Set<object>, heights: Map<object, number>): void {
  const done = stack.pop();
  if (!done) return;
  open.delete(done.value);
  heights.set(done.value, done.height);
  const parent = stack.at(-1);
  if (parent) parent.height = Math.max(parent.height, done.height + 1);
}
