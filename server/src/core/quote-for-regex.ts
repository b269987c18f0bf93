/** A text as an expression that fits it alone. */
export function quoteForRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, (mark) => `\\${mark}`);
}
