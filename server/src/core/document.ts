import { LineIndex } from './line-index';
import { applyEdits, type TextEdit } from './span';

/** A text with a place in the workspace. Immutable: an edit makes a new one. */
export interface SourceDocument {
  /** POSIX path relative to the workspace folder (or as given on the command line). Decides language, place and ignores. */
  readonly path: string;
  /** Our language id (`javascript`, `typescript`, `tsx`, `python`), or undefined when no grammar fits. */
  readonly language: string | undefined;
  readonly text: string;
  readonly lines: LineIndex;
  /** What `text` is in UTF-8, without a byte order mark; absent where only the text is known, or it came in another encoding. */
  readonly bytes?: Uint8Array | undefined;
  /** The text of the first so many of `bytes`; a character that is cut off is U+FFFD. */
  decodeHead?(length: number): string;
}

/** @param known the index of `text`'s lines, where somebody has it already */
export function createDocument(path: string, language: string | undefined, text: string, known?: LineIndex): SourceDocument {
  // Many documents are never asked for a line: files without findings.
  let lines = known;
  return {
    path,
    language,
    text,
    get lines() {
      return (lines ??= new LineIndex(text));
    },
  };
}

/**
 * A file as it lies on disk. It is decoded when somebody asks for its text, which for most files nobody does.
 * @param decode as an editor does it: by the byte order mark, which is left out, else UTF-8, with U+FFFD for what is not valid
 */
export function createFileDocument(path: string, language: string | undefined, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): SourceDocument {
  return new FileDocument(path, language, bytes, decode);
}

class FileDocument implements SourceDocument {
  readonly bytes: Uint8Array | undefined;
  private decoded: string | undefined;
  private index: LineIndex | undefined;

  constructor(
    readonly path: string,
    readonly language: string | undefined,
    private readonly file: Uint8Array,
    private readonly decode: (bytes: Uint8Array) => string,
  ) {
    this.bytes = startsWithMark(file) ? undefined : file;
  }

  decodeHead(length: number): string {
    return this.decode(this.file.subarray(0, length));
  }

  get text(): string {
    return (this.decoded ??= this.decode(this.file));
  }

  get lines(): LineIndex {
    return (this.index ??= new LineIndex(this.text));
  }
}

/** The byte order marks of UTF-8 and UTF-16. */
function startsWithMark(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const second = bytes[1];
  return (first === 0xef && second === 0xbb && bytes[2] === 0xbf) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The document after one edit. @throws RangeError when the edit lies outside the text */
export function editDocument({ path, language, text, lines }: SourceDocument, edit: TextEdit): SourceDocument {
  const after = applyEdits(text, [edit]);
  return createDocument(path, language, after, lines.edited(edit, after));
}
