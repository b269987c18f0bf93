/** The values of one key in a list of objects: places in a table, counted from 1, or the values themselves. 0 and null: none. */
export type Column = { readonly places: readonly number[] } | { readonly each: readonly unknown[] };

/** Where fewer of the values than this part of them differ, they stand in the table. */
const MOST_DISTINCT = 0.7;

/** Values that stand in it once, however often they are met. */
export class ValueTable {
  readonly values: unknown[] = [];
  private readonly places = new Map<string, number>();

  /** The columns of objects that are plain JSON: one for each key that any of them has. */
  columnsOf(objects: readonly object[]): Readonly<Record<string, Column>> {
    const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
    return Object.fromEntries(keys.map((key) => [key, this.columnOf(objects.map((object) => (object as Readonly<Record<string, unknown>>)[key]))]));
  }

  columnOf(values: readonly unknown[]): Column {
    const distinct = new Set(values.map((value) => JSON.stringify(value)));
    const isTable = distinct.size < values.length * MOST_DISTINCT || distinct.has('null');
    return isTable ? { places: values.map((value) => (value === undefined ? 0 : this.placeOf(value))) } : { each: values.map((value) => value ?? null) };
  }

  /** Counted from 1. */
  placeOf(value: unknown): number {
    const key = JSON.stringify(value);
    const place = this.places.get(key) ?? this.values.push(value);
    this.places.set(key, place);
    return place;
  }
}

/** A column's values; undefined where there is none. Equal ones out of the table are the same object. */
export function valuesIn(column: Column, table: readonly unknown[]): readonly unknown[] {
  return 'places' in column ? column.places.map((place) => table[place - 1]) : column.each.map((value) => value ?? undefined);
}

/** The objects again. A key whose value is none is not there. @param count how many they are */
export function objectsOf(columns: Readonly<Record<string, Column>>, table: readonly unknown[], count: number): Record<string, unknown>[] {
  const lists = Object.entries(columns).map(([key, column]) => ({ key, values: valuesIn(column, table) }));
  return Array.from({ length: count }, (_, place) => {
    const object: Record<string, unknown> = {};
    for (const { key, values } of lists) if (values[place] !== undefined) object[key] = values[place];
    return object;
  });
}
