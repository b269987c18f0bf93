const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What no page may hold, and what turns the direction of writing. */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string | number): string {
  return String(text).replace(UNSAFE, '\ufffd').replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}
