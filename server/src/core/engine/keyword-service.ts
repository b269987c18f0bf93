import type { Damage } from '../damage';
import type { SourceDocument } from '../document';
import type { Host } from '../host';
import { KeywordSet, keywordsOf, Selection, type Keyword, type KeywordHits, type Literal } from '../keywords';
import { GENERATED_KEYWORD, MARKER_KEYWORDS } from '../policy';
import type { RuleSource } from '../rule';

/** The automaton of the packaged rules, which the build writes. */
export const KEYWORDS_ASSET = 'keywords.bin';

/** The one pass over a text that everything else is decided by: credentials, code rules, ignore comments, generated files. */
export class KeywordService {
  private readonly generated = new Selection([GENERATED_KEYWORD]);
  private readonly markers = new Selection(MARKER_KEYWORDS);
  private readonly set: KeywordSet;
  /** Whether the automaton in the package is of these rules: else it would only be in the way. */
  private readonly isPackaged: boolean;
  private loading: Promise<void> | undefined;

  constructor(private readonly host: Pick<Host, 'asset' | 'log'>, rules: readonly RuleSource[], credentials: Selection) {
    this.isPackaged = rules.some(({ builtin }) => builtin === true);
    const folded = [...credentials.texts, ...this.generated.texts, ...this.markers.texts];
    this.set = new KeywordSet([...folded.map((text) => ({ text, ignoreCase: true }))]);
  }

  /** Never rejects: what cannot be loaded is built instead. */
  prepare(): Promise<void> {
    return (this.loading ??= this.load());
  }

  /** Literals of code rules that are known once their language is loaded. */
  add(literals: readonly Literal[]): void {
    this.set.add(keywordsOf(literals));
  }

  /** What the build makes an automaton of. */
  get keywords(): readonly Keyword[] {
    return this.set.keywords;
  }

  /** Offsets are code units of the document's text, or bytes where the document has them. */
  find(document: SourceDocument): KeywordHits {
    return document.bytes ? this.set.findInBytes(document.bytes) : this.set.findInText(document.text);
  }

  /** What `skipCode` is told. */
  generatedIn(hits: KeywordHits): number[] {
    return hits.select(this.generated, () => true).filter((_, index) => index % 2 === 1);
  }

  /** False when no ignore comment is there for sure. */
  mayIgnore(hits: KeywordHits): boolean {
    return hits.firstOf(this.markers) !== undefined;
  }

  findInText(text: string): KeywordHits {
    return this.set.findInText(text);
  }

  /** As `KeywordSet.findAfter`. */
  findAfter(before: KeywordHits, text: string, damage: Damage): { readonly hits: KeywordHits; readonly units: number } {
    return this.set.findAfter(before, text, damage);
  }

  private async load(): Promise<void> {
    if (!this.isPackaged || this.set.isReady) return;
    try {
      this.set.adopt(await this.host.asset(KEYWORDS_ASSET));
    } catch (error) {
      this.host.log('debug', `the packaged keywords cannot be read, so they are built (${error instanceof Error ? error.message : String(error)})`);
    }
  }
}
