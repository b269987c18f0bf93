import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Button } from './button';

/** So many items are drawn at first: more at once would be waited for, and nobody sees them. */
const AT_FIRST = 20;
const STEP = 40;

export interface Growing<Item> {
  readonly shown: readonly Item[];
  /** Goes on what follows the last item: when it comes into view, more are drawn. */
  readonly end: RefObject<HTMLDivElement>;
  /** Absent: all are drawn. */
  readonly showAll?: () => void;
}

/** A long list that grows as a person comes to its end. */
export function useGrowing<Item>(items: readonly Item[]): Growing<Item> {
  const [count, setCount] = useState(AT_FIRST);
  const end = useRef<HTMLDivElement>(null);
  const isPart = count < items.length;
  useEffect(() => {
    if (!isPart || end.current === null) return undefined;
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setCount(count + STEP);
    });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [count, isPart]);
  return { shown: isPart ? items.slice(0, count) : items, end, ...(isPart && { showAll: () => setCount(items.length) }) };
}

/** Draws the rest of a list for whoever wants all of it: to search in it, or to have it read. */
export function ShowAll({ showAll, label }: { readonly showAll: (() => void) | undefined; readonly label: string }) {
  if (showAll === undefined) return null;
  return <p class="buttons"><Button secondary onClick={showAll}>{label}</Button></p>;
}
