/**
 * What a YAML file of a topic looks like, as data: the reader checks files by it, their types follow from it, and schema/ is
 * generated from it.
 */
export type Form = TextForm | WholeForm | WordForm | TruthForm | LinesForm | ListForm | BlockForm | MapForm;

interface Described {
  /** Says what it is for, for an editor and for messages. */
  readonly about: string;
  readonly optional?: true;
}

export interface TextForm extends Described {
  readonly kind: 'text';
  /** UTF-16 code units. */
  readonly most: number;
  /** What it looks like, and that in words. */
  readonly like?: { readonly pattern: RegExp; readonly words: string };
  /** Shown as Markdown, so that it holds no HTML. */
  readonly markdown?: true;
}

export interface WholeForm extends Described {
  readonly kind: 'whole';
  readonly least: number;
  readonly most: number;
}

export interface WordForm<Word extends string = string> extends Described {
  readonly kind: 'word';
  readonly words: readonly Word[];
}

export interface TruthForm extends Described {
  readonly kind: 'truth';
}

/** 1-based lines: `7`, `7-9`, or a list of these. */
export interface LinesForm extends Described {
  readonly kind: 'lines';
}

export interface ListForm<Of extends Form = Form> extends Described {
  readonly kind: 'list';
  readonly of: Of;
  readonly least: number;
  readonly most: number;
}

export interface BlockForm<Fields extends FieldForms = FieldForms> extends Described {
  readonly kind: 'block';
  readonly fields: Fields;
}

/** A block whose keys are the author's own. */
export interface MapForm<Of extends Form = Form> extends Described {
  readonly kind: 'map';
  readonly of: Of;
  readonly most: number;
}

export type FieldForms = Readonly<Record<string, Form>>;

/** What a file of this form is read as. */
export type ValueOf<F> =
  F extends TextForm ? string
  : F extends WholeForm ? number
  : F extends WordForm<infer Word> ? Word
  : F extends TruthForm ? boolean
  : F extends LinesForm ? readonly number[]
  : F extends ListForm<infer Of> ? readonly ValueOf<Of>[]
  : F extends MapForm<infer Of> ? Readonly<Record<string, ValueOf<Of>>>
  : F extends BlockForm<infer Fields> ? BlockValue<Fields>
  : never;

type OptionalKeys<Fields> = { [Key in keyof Fields]: Fields[Key] extends { readonly optional: true } ? Key : never }[keyof Fields];
type BlockValue<Fields> =
  & { readonly [Key in Exclude<keyof Fields, OptionalKeys<Fields>>]: ValueOf<Fields[Key]> }
  & { readonly [Key in OptionalKeys<Fields>]?: ValueOf<Fields[Key]> };

export const text = (about: string, most: number, like?: TextForm['like']) => ({ kind: 'text', about, most, ...(like && { like }) }) as const satisfies TextForm;
export const markdown = (about: string, most: number) => ({ kind: 'text', about, most, markdown: true }) as const satisfies TextForm;
export const whole = (about: string, least: number, most: number) => ({ kind: 'whole', about, least, most }) as const satisfies WholeForm;
export const word = <Word extends string>(about: string, words: readonly Word[]): WordForm<Word> => ({ kind: 'word', about, words });
export const truth = (about: string) => ({ kind: 'truth', about }) as const satisfies TruthForm;
export const lines = (about: string) => ({ kind: 'lines', about }) as const satisfies LinesForm;
export const list = <Of extends Form>(about: string, of: Of, least: number, most: number): ListForm<Of> => ({ kind: 'list', about, of, least, most });
export const block = <Fields extends FieldForms>(about: string, fields: Fields): BlockForm<Fields> => ({ kind: 'block', about, fields });
export const map = <Of extends Form>(about: string, of: Of, most: number): MapForm<Of> => ({ kind: 'map', about, of, most });
export const optional = <F extends Form>(form: F): F & { readonly optional: true } => ({ ...form, optional: true });
