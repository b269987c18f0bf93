/**
 * First part of what both realms begin with. All that our own code in the learner's realm uses is taken hold of before the learner's code runs,
 * and is used in ways that look nothing up later: no spread, no `for of`, no method of an array, no assignment that a setter could catch.
 */
export const PRIMORDIALS = String.raw`
const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor: describe, defineProperty } = Reflect;
const { isArray } = Array;
const { parse, stringify } = JSON;
const { fromCharCode } = String;
const ObjectProto = Object.prototype, ArrayProto = Array.prototype, FunctionProto = Function.prototype, ErrorProto = Error.prototype;
const NativePromise = Promise, NativeDate = Date, NativeRegExp = RegExp, NativeMap = Map, NativeSet = Set, Bytes = Uint8Array;
const method = (f) => (self, a, b) => apply(f, self, [a, b]);
const mapGet = method(Map.prototype.get), mapSet = method(Map.prototype.set), mapHas = method(Map.prototype.has), mapDelete = method(Map.prototype.delete), mapEach = method(Map.prototype.forEach);
const setAdd = method(Set.prototype.add), setHas = method(Set.prototype.has), setDelete = method(Set.prototype.delete), setEach = method(Set.prototype.forEach);
const weakGet = method(WeakMap.prototype.get), weakSet = method(WeakMap.prototype.set);
const isPrototypeOf = method(ObjectProto.isPrototypeOf), hasOwn = method(ObjectProto.hasOwnProperty);
const thenOf = method(Promise.prototype.then), timeOf = method(Date.prototype.getTime);
const charCodeAt = method(String.prototype.charCodeAt), sliceOf = method(String.prototype.slice);
const byteTag = method(describe(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get);
const byteLength = method(describe(getPrototypeOf(Uint8Array.prototype), 'length').get);
const sourceOf = method(describe(RegExp.prototype, 'source').get), flagsOf = method(describe(RegExp.prototype, 'flags').get);
const ERRORS = { __proto__: null, Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
const TypeErrorOf = TypeError;
function hide(object, key, value) {
  defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}
function put(object, key, value) {
  defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}
/** Asks the host. It answers with ["r", what] or with ["t", thrown], as a text. */
function ask(text) {
  const reply = parse(host(text));
  const value = read(reply[1]);
  if (reply[0] === 't') throw value;
  return value;
}
`;
