const MAX_SHOWN = 60;

/** A name from a file as it may stand in a message: short, on one line, in backticks. */
export function quote(name: string): string {
  const line = name.replace(/[\u0000-\u001f\u007f-\u009f`]+/g, ' ');
  return `\`${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}\``;
}
