import { CONSTANTS, PART, type Part } from './layout';
import type { PackedGraph } from './packed-graph';

/** What reading data takes that holds more than JSON can say. */
export interface Reading {
  /** The numbers of this reader, by the place that packing gave their names. */
  readonly numbers?: readonly number[];
  /** The key of an object that stands for something else. */
  readonly mark?: string;
  /** Makes what such an object stands for. @param part what it holds under that key */
  readonly make?: (part: Part, reader: DataReader) => unknown;
}

/** Makes data of a graph, each node once: what is equal is the same object. Nobody may change it. */
export class DataReader {
  private readonly made = new Map<number, unknown>();

  constructor(readonly graph: PackedGraph, private readonly reading: Reading = {}) {}

  /** @throws whatever `make` throws */
  read(part: Part): unknown {
    const place = part >>> 3;
    switch (part & 7) {
      case PART.node:
        return this.node(part);
      case PART.string:
        return this.graph.directory.strings[place];
      case PART.integer:
        return place;
      case PART.number:
        return this.graph.directory.numbers[place];
      case PART.named:
        return this.reading.numbers?.[place];
      case PART.section:
        return this.read(this.graph.rootOf(place));
      default:
        return CONSTANTS[place];
    }
  }

  private node(part: Part): unknown {
    const made = this.made.get(part) ?? this.make(part);
    this.made.set(part, made);
    return made;
  }

  private make(node: Part): unknown {
    const { graph, reading } = this;
    const shape = graph.shapeOf(node)!;
    const parts = graph.partsOf(node);
    if (typeof shape === 'number') return Array.from(parts, (part) => this.read(part));
    if (reading.make && shape.length === 1 && shape[0] === reading.mark) return reading.make(parts[0]!, this);
    const fields: Record<string, unknown> = {};
    for (let at = 0; at < shape.length; at++) fields[shape[at]!] = this.read(parts[at]!);
    return fields;
  }
}

/** All of the data of a graph that holds nothing but what JSON can say. */
export function readAll(graph: PackedGraph): unknown {
  return new DataReader(graph).read(graph.root);
}
