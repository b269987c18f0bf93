export { decodeLiteral } from './decode-literal';
export { appendLine, parseDotenv, quoteDotenv } from './dotenv-file';
export { readJavaScriptFallback, readPythonFallback, setsEnvironment } from './fallback';
export { freeName, nameVariable } from './env-name';
export { replaceInJavaScript } from './javascript';
export { replaceInPython } from './python';
export type { ReplaceCredential, Target } from './replacement';
export { placeOfLiteral } from './token-scan';
