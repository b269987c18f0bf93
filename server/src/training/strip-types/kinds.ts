/** Kinds of TypeScript's grammar that hold nothing but types. */
export const TYPES: ReadonlySet<string> = new Set([
  'type_annotation', 'asserts_annotation', 'type_predicate_annotation', 'type_parameters', 'type_arguments', 'implements_clause',
]);

/** Statements and members of classes that are only there for the compiler. */
export const DECLARATIONS: ReadonlySet<string> = new Set([
  'interface_declaration', 'type_alias_declaration', 'ambient_declaration', 'function_signature', 'method_signature', 'abstract_method_signature', 'index_signature',
]);

/** A type behind a value. */
export const CASTS: ReadonlySet<string> = new Set(['as_expression', 'satisfies_expression']);

/** Words before a member of a class that JavaScript does not have. */
export const MODIFIERS: ReadonlySet<string> = new Set(['accessibility_modifier', 'override_modifier', 'readonly']);

/** Marks of one character behind a name or a value, by what they stand in. */
export const MARKS: Readonly<Record<string, readonly string[]>> = {
  optional_parameter: ['?'], method_definition: ['?'], public_field_definition: ['?', '!'], variable_declarator: ['!'], non_null_expression: ['!'],
};

/** What ends where its last part ends, when nobody wrote a semicolon. */
export const ENDED_BY_SEMICOLON: ReadonlySet<string> = new Set([
  'expression_statement', 'lexical_declaration', 'variable_declaration', 'return_statement', 'throw_statement', 'export_statement', 'public_field_definition',
]);

/** What has a meaning when the program runs, and is not JavaScript. */
export const REFUSED: Readonly<Record<string, string>> = {
  enum_declaration: 'An enum is more than a type, and cannot run here: write an object of constants.',
  internal_module: 'A namespace is more than a type, and cannot run here: write its parts without it.',
  module: 'A namespace is more than a type, and cannot run here: write its parts without it.',
  import_alias: 'A name for a part of a namespace cannot run here: write a constant.',
  decorator: 'Decorators cannot run here: call the function instead.',
};
export const PARAMETER_PROPERTY = 'A parameter that is a property as well cannot run here: write the property, and set it in the constructor.';
export const EXPORT_ASSIGNMENT = 'Code of exercises uses module.exports, not `export =`.';
export const LONG_ASSERTION = 'A type in angle brackets before a value must stand on one line here; or write `as` behind the value.';
export const BARE_ASSERTION = 'Without its type, this value would be read as a statement of another kind: write `as` behind it, and both in parentheses.';
export const NO_SEMICOLON = 'What begins here could be read as one with the line below: end it with a semicolon.';
export const NOT_TYPESCRIPT = 'This is not TypeScript that can be read.';
