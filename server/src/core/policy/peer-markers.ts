/** An ignore comment of another tool, which teams already have in their files. */
export interface PeerMarker {
  readonly shape: RegExp;
  /** Which findings it hides: those of credentials, or all. */
  readonly covers: 'credential' | 'any';
  /** Its own line, the next one, or all from it on until the tool is switched on again. */
  readonly where: 'here' | 'next' | 'from';
}

/** One of these stands in every text that a shape matches; case does not matter. */
export const PEER_KEYWORDS: readonly string[] = ['leaks:allow', 'pragma:', 'trufflehog:ignore', 'ggignore', 'secretlint-disable', 'nosonar', 'nosec', 'devskim:'];

/**
 * Ids of rules that are not ours cannot be told apart, so what names one hides what we find on its line. A group `until` holds the
 * last day on which it hides. Sources: the documentation of each tool.
 */
export const PEER_MARKERS: readonly PeerMarker[] = [
  { shape: /(?:gitleaks|betterleaks):allow(?!\w)/i, covers: 'credential', where: 'here' },
  { shape: /pragma:\s?(?:allow|white)list[ -]secret/i, covers: 'credential', where: 'here' },
  { shape: /pragma:\s?(?:allow|white)list[ -]nextline[ -]secret/i, covers: 'credential', where: 'next' },
  { shape: /trufflehog:ignore(?!\w)/i, covers: 'credential', where: 'here' },
  { shape: /(?:^|[\s#*/;-])ggignore(?![\w-])/i, covers: 'credential', where: 'here' },
  { shape: /secretlint-disable-line(?![\w-])/, covers: 'credential', where: 'here' },
  { shape: /secretlint-disable-next-line(?![\w-])/, covers: 'credential', where: 'next' },
  { shape: /secretlint-disable(?![\w-])/, covers: 'credential', where: 'from' },
  { shape: /(?:^|[\s#*/;-])NOSONAR(?!\w)/, covers: 'any', where: 'here' },
  { shape: /(?:^|[\s#*/;-])#?nosec(?![\w-])/i, covers: 'any', where: 'here' },
  { shape: /DevSkim:\s?ignore\s+(?:[\w,]+)(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?/i, covers: 'any', where: 'here' },
];

/** Ends what a marker with `where: 'from'` began. */
export const PEER_SWITCHED_ON = /secretlint-enable(?![\w-])/;
