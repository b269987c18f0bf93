import type { Literal } from '../keywords';
import { DataReader, type Part } from '../packed';
import { MARK, SET, SHARED } from './plain';
import { UnreadableError, type Makers } from './read';

/** What the rules of one language have in common where they are packed. */
export interface LanguageReader {
  /** Of all that is data and nothing else. */
  readonly data: DataReader;
  readonly id: string;
  readonly numbers: readonly number[];
  readonly literals: readonly Literal[];
}

/** A formula that is made when a text first meets the needs. */
export class PackedFormula {
  constructor(private readonly language: LanguageReader, private readonly part: Part) {}

  /** @throws whatever a maker throws */
  read(makers: Makers): unknown {
    const { data, numbers } = this.language;
    return new DataReader(data.graph, { numbers, mark: MARK, make: (part, reader) => this.make(part, reader, makers) }).read(this.part);
  }

  private make(mark: Part, reader: DataReader, makers: Makers): unknown {
    const { graph } = reader;
    const [first, ...given] = graph.partsOf(mark);
    const kind = first === undefined ? undefined : reader.read(first);
    if (kind === SHARED) return makers.share(`${this.language.id} ${graph.checksum} ${mark}`, () => reader.read(given[0]!));
    const parts = given.map((part) => reader.read(part));
    if (kind === SET) return new Set(parts);
    const maker = typeof kind === 'string' && Object.hasOwn(makers.kinds, kind) ? makers.kinds[kind] : undefined;
    if (!maker) throw new UnreadableError(`nobody makes ${String(kind)}`);
    return maker(...(parts as never[]));
  }
}
