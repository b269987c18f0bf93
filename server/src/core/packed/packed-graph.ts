import { checksumOf, DamagedError, HEADER_BYTES, MAGIC, PART, type Directory, type Part } from './layout';
import { readTokens, type Nodes } from './read-tokens';

/** Packed data of which nothing is made yet. */
export class PackedGraph {
  readonly root: Part;
  /** Differs from that of other data. */
  readonly checksum: number;
  readonly directory: Directory;
  private readonly nodes: Nodes;

  /** @throws DamagedError */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new DamagedError('this is no packed data of this version');
    this.checksum = view.getUint32(4, true);
    if (checksumOf(bytes.subarray(8)) !== this.checksum) throw new DamagedError('packed data is damaged');
    const end = HEADER_BYTES + view.getUint32(8, true);
    this.directory = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_BYTES, end))) as Directory;
    this.nodes = readTokens(bytes, end, this.directory);
    this.root = this.nodes.root;
  }

  /** The keys of an object, or how many items a list has; undefined for what is neither. */
  shapeOf(part: Part): readonly string[] | number | undefined {
    return (part & 7) === PART.node ? this.directory.shapes[this.nodes.shapes[part >>> 3]!] : undefined;
  }

  /** Where the parts of a node begin in `parts`. */
  startOf(node: Part): number {
    return this.nodes.starts[node >>> 3]!;
  }

  get parts(): Int32Array {
    return this.nodes.parts;
  }

  get nodeCount(): number {
    return this.nodes.count;
  }

  /** The items of a list; none of what is no list. */
  itemsOf(part: Part): readonly Part[] {
    const length = this.shapeOf(part);
    const start = typeof length === 'number' ? this.startOf(part) : 0;
    return typeof length === 'number' ? [...this.parts.subarray(start, start + length)] : [];
  }

  /** What an object holds under a key; undefined where it holds nothing. */
  fieldOf(part: Part, key: string): Part | undefined {
    const keys = this.shapeOf(part);
    const place = typeof keys === 'object' ? keys.indexOf(key) : -1;
    return place < 0 ? undefined : this.parts[this.startOf(part) + place];
  }
}
