import type { Severity } from '../finding';

/** Gives words their colour, or leaves them as they are. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
  severity(severity: Severity, text: string): string;
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/** Source of the codes: ECMA-48, "Select Graphic Rendition". */
export function paintWith(colors: boolean): Paint {
  const painted = (code: string, text: string): string => (colors ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    strong: (text) => painted('1', text),
    faint: (text) => painted('2', text),
    warning: (text) => painted('35', text),
    severity: (severity, text) => painted(SEVERITY_CODES[severity], text),
  };
}
