interface CodeProps {
  readonly text: string;
  /** Says what the code is, for a screen reader. */
  readonly label: string;
  readonly firstLine?: number;
  /** 1-based lines that stand out. */
  readonly marked?: readonly number[];
}

/** A listing with line numbers. It can be scrolled, and so it can have the focus. */
export function Code({ text, label, firstLine = 1, marked = [] }: CodeProps) {
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label}>
      <code>
        {lines.map((line, index) => (
          <span key={index} class={marked.includes(firstLine + index) ? 'line marked' : 'line'}>
            <span class="number" aria-hidden="true">{firstLine + index}</span>
            <span>{line === '' ? ' ' : line}</span>
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}
