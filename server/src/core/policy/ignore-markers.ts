import type { SourceDocument } from '../document';
import type { Comment, Comments } from './comments';
import { commentsOf } from './comments';
import { commentStyle } from './comment-style';
import type { CommentStyle } from './comment-style';
import { PEER_KEYWORDS, PEER_MARKERS, PEER_SWITCHED_ON, type PeerMarker } from './peer-markers';

/** An ignore comment as written. */
export interface IgnoreMarker {
  readonly kind: 'wardlight' | 'nosemgrep' | 'peer';
  /** True when it hides findings of credentials alone. */
  readonly credentialsOnly?: boolean;
  /** Rules that it names; undefined means every rule. */
  readonly rules: readonly string[] | undefined;
  readonly reason: string | undefined;
  /** Last day on which it hides, as written. */
  readonly until: string | undefined;
  /** 0-based line on which the marker stands. */
  readonly line: number;
  /** 0-based line whose findings it hides. */
  readonly target: number;
  /** 0-based last line whose findings it hides, where that is not `target`. */
  readonly lastTarget?: number;
  /** True when only white space and comment signs stand beside it on its line. */
  readonly ownLine: boolean;
  /** Offset just after the last rule's name, and just after the reason. */
  readonly rulesEnd: number;
  readonly end: number;
}

/** A `wardlight-ignore` that cannot be read: it hides nothing. */
export interface BrokenMarker {
  /** 0-based. */
  readonly line: number;
  readonly ownLine: boolean;
}

export interface Markers {
  readonly markers: readonly IgnoreMarker[];
  readonly broken: readonly BrokenMarker[];
  /** Lines that a marker for a finding at `offset` may aim at: its own, or where what surrounds it begins. 0-based. */
  anchors(offset: number): readonly number[];
}

/** One of these stands in every text that `ANY_MARKER` matches; case does not matter. */
export const MARKER_KEYWORDS: readonly string[] = ['wardlight-ignore', 'nosem', ...PEER_KEYWORDS];
const ANY_MARKER = new RegExp([...MARKER_KEYWORDS, 'secretlint-enable'].join('|'), 'i');
const RULE = '[A-Za-z0-9][\\w.-]*';
const WARDLIGHT = /(?:^|[\s*;,#/-])wardlight-ignore(?![\w-])/;
const WARDLIGHT_REST = new RegExp(`^\\s+(${RULE}(?:\\s*,\\s*${RULE})*)(?:\\s+until\\s+(\\S+?))?\\s*(?::\\s*(.*?))?\\s*$`);
const UNTIL_IN_REASON = /\s*[([]?\buntil\s+(\d[\d-]{3,11})[)\]]?$/;
const NOSEMGREP = /(?:^|[\s*;,#/-])nosem(?:grep)?(?![\w-])(?:\s*:\s*([\w.*-]+(?:\s*,\s*[\w.*-]+)*))?/i;
const MAX_MARKER = 2_000;

export const NO_MARKERS: Markers = { markers: [], broken: [], anchors: () => [] };

/** Reads every ignore comment of a document. A text without any costs one search. */
export function findMarkers(document: SourceDocument): Markers {
  if (!ANY_MARKER.test(document.text)) return NO_MARKERS;
  return readMarkers(document);
}

/** As `findMarkers`, but knows the anchors of a text without any marker too. */
export function readMarkers(document: SourceDocument): Markers {
  return new MarkerReader(document).read();
}

class MarkerReader {
  private readonly found: Comments;
  private readonly markers: IgnoreMarker[] = [];
  private readonly broken: BrokenMarker[] = [];
  private readonly style: CommentStyle;
  /** Text of each line that a comment touches, comments blanked out. */
  private readonly restOfLine = new Map<number, string>();

  constructor(private readonly document: SourceDocument) {
    this.style = commentStyle(document);
    this.found = commentsOf(document);
    for (const comment of this.found.comments) this.blank(comment);
  }

  read(): Markers {
    for (const comment of this.found.comments) this.readComment(comment);
    return { markers: this.markers, broken: this.broken, anchors: (offset) => this.anchors(offset) };
  }

  private blank(comment: Comment): void {
    const { lines } = this.document;
    const last = lines.lineAt(comment.end);
    for (let line = lines.lineAt(comment.start); line <= last; line++) {
      const text = this.restOfLine.get(line) ?? lines.lineText(line);
      const from = Math.max(0, comment.start - lines.startOf(line));
      const to = Math.min(text.length, comment.end - lines.startOf(line));
      this.restOfLine.set(line, text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(Math.max(from, to)));
    }
  }

  private readComment({ content }: Comment): void {
    if (!ANY_MARKER.test(this.document.text.slice(content.start, content.end))) return;
    const { lines } = this.document;
    const last = lines.lineAt(content.end);
    for (let line = lines.lineAt(content.start); line <= last; line++) {
      const start = Math.max(content.start, lines.startOf(line));
      this.readLine(line, start, Math.min(content.end, lines.endOf(line), start + MAX_MARKER));
    }
  }

  private readLine(line: number, start: number, end: number): void {
    const text = this.document.text.slice(start, end);
    this.readWardlight(line, start, text);
    const nosemgrep = NOSEMGREP.exec(text);
    if (nosemgrep) this.add('nosemgrep', line, listOf(nosemgrep[1]), reasonAfter(text, nosemgrep));
    for (const marker of PEER_MARKERS) this.readPeer(marker, line, text);
    if (PEER_SWITCHED_ON.test(text)) this.endRegion(line);
  }

  private readPeer({ shape, covers, where }: PeerMarker, line: number, text: string): void {
    const found = shape.exec(text);
    if (!found) return;
    const lastTarget = where === 'from' ? { lastTarget: this.document.lines.lineCount } : {};
    const place = { target: where === 'next' ? line + 1 : line, until: found.groups?.until, ...lastTarget };
    this.add('peer', line, undefined, reasonAfter(text, found), { ...place, credentialsOnly: covers === 'credential' });
  }

  private endRegion(line: number): void {
    const open = this.markers.findIndex(({ lastTarget }) => lastTarget === this.document.lines.lineCount);
    if (open >= 0) this.markers[open] = { ...this.markers[open]!, lastTarget: line };
  }

  private readWardlight(line: number, start: number, text: string): void {
    const marker = WARDLIGHT.exec(text);
    if (!marker) return;
    const at = marker.index + marker[0].length;
    const rest = WARDLIGHT_REST.exec(text.slice(at));
    const isMention = text.slice(0, marker.index).trim() !== '';
    if (!rest && !isMention) this.broken.push({ line, ownLine: this.isOwnLine(line) });
    if (!rest) return;
    const [whole, rules = '', until, reason = ''] = rest;
    const ending = UNTIL_IN_REASON.exec(reason);
    const rulesEnd = start + at + whole.indexOf(rules) + rules.length;
    const said = (ending ? reason.slice(0, ending.index) : reason).trim();
    const end = start + at + whole.trimEnd().length;
    const positions = { rulesEnd, end, until: until ?? ending?.[1] };
    this.markers.push({ ...this.markerAt('wardlight', line), ...positions, rules: listOf(rules), reason: said === '' ? undefined : said });
  }

  private add(kind: IgnoreMarker['kind'], line: number, rules: readonly string[] | undefined, reason: string, place: Partial<IgnoreMarker> = {}): void {
    this.markers.push({ ...this.markerAt(kind, line), rules, reason: reason === '' ? undefined : reason, ...place });
  }

  private markerAt(kind: IgnoreMarker['kind'], line: number): IgnoreMarker {
    const ownLine = this.isOwnLine(line);
    const target = ownLine ? this.nextCodeLine(line) : line;
    return { kind, line, target, ownLine, rules: undefined, reason: undefined, until: undefined, rulesEnd: 0, end: 0 };
  }

  /** Braces are what JSX puts around a comment. */
  private isOwnLine(line: number): boolean {
    return /^[\s{}]*$/.test(this.restOfLine.get(line) ?? '');
  }

  /** Comments and blank lines between the marker and the code do not count. */
  private nextCodeLine(line: number): number {
    const { lines } = this.document;
    let next = line + 1;
    while (next < lines.lineCount && /^[\s{}]*$/.test(this.restOfLine.get(next) ?? lines.lineText(next)) && this.isBlankOrComment(next)) next++;
    return next;
  }

  private isBlankOrComment(line: number): boolean {
    return this.restOfLine.has(line) || this.document.lines.lineText(line).trim() === '';
  }

  /** No comment can stand inside a long string or between joined lines, so the line where those begin counts too. */
  private anchors(offset: number): readonly number[] {
    const { lines } = this.document;
    const long = this.found.longStrings.find(({ start, end }) => start <= offset && offset < end);
    const first = long ? lines.lineAt(long.start) : lines.lineAt(offset);
    let joined = first;
    while (this.style.joinsLines && joined > 0 && lines.lineText(joined - 1).endsWith('\\')) joined--;
    return [...new Set([lines.lineAt(offset), first, joined])];
  }
}

function listOf(rules: string | undefined): readonly string[] | undefined {
  return rules?.split(',').map((rule) => rule.trim()).filter((rule) => rule !== '');
}

function reasonAfter(text: string, match: RegExpExecArray): string {
  return text.slice(match.index + match[0].length).replace(/^[\s:,;–—-]+/, '').trim();
}
