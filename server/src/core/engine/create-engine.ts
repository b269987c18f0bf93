import { CODE_HASH } from '../compiled';
import { compileCredentials } from '../credentials';
import type { SourceDocument } from '../document';
import type { Engine, EngineOptions } from './engine';
import { proposeFixes, proveFix, type ProofAnalysis } from '../fix';
import { languageOf } from '../language';
import { createRegexCompiler } from '../regex';
import { regionsOf } from '../regions';
import { functionAround } from './function-around';
import { outline } from './outline';
import { analyzeForProof, analyzeOnce, EditedDocument, withTrees } from './open-document';
import { CompiledStore } from './compiled-store';
import { KeywordService } from './keyword-service';
import { LanguageServices } from './language-service';
import { unsupportedModes } from './unsupported-modes';
import { WorkMeter } from '../work';

/** Compiles the rules and gives the engine. Rules that do not compile are in `problems`; the others run. */
export function createEngine({ host, rules, checkLinearity, ownRules, code = CODE_HASH, skips = true }: EngineOptions): Engine {
  const meter = new WorkMeter();
  const compileRegex = createRegexCompiler(checkLinearity, () => meter.add('expressionsRun', 1));
  const compiled = compileCredentials(rules, compileRegex);
  const unsupported = unsupportedModes(rules);
  const keywords = new KeywordService(host, rules, compiled.detector.keywords);
  const languages = new LanguageServices(host, rules, { compileRegex }, keywords, new CompiledStore(host, code, ownRules));
  /** A document is asked for the fixes of one finding after the other. */
  const befores = new WeakMap<SourceDocument, ProofAnalysis>();
  const analyzers = { keywords, languages, credentials: compiled.detector, meter, skips };
  return {
    rules,
    get problems() {
      return [...compiled.problems, ...unsupported, ...languages.ruleProblems()];
    },
    languageOf,
    warm: (language) => languages.warm(language),
    async prepare(language) {
      await languages.prepareText();
      await (language === undefined ? keywords.prepare() : languages.prepare(language));
    },
    open: (document) => new EditedDocument(analyzers, document),
    analyze: (document, files) => analyzeOnce(document, analyzers, files),
    countSyntaxErrors: (document) => analyzeForProof(document, analyzers).syntaxErrors,
    functionAround: (document, span) => withTrees(analyzers, (readTree) => functionAround(document, span, analyzers, readTree)),
    outline: (document, at) => withTrees(analyzers, (readTree) => outline(document, analyzers, readTree, at)),
    syntaxOf(document) {
      const [whole] = regionsOf(document);
      return whole && withTrees(analyzers, (readTree) => readTree(whole));
    },
    fixes(document, finding, files) {
      const before = befores.get(document) ?? analyzeForProof(document, analyzers);
      befores.set(document, before);
      const proposed = proposeFixes(document, finding, files, before.findings);
      const proof = {
        document,
        finding,
        files,
        before,
        analyze: (text: SourceDocument) => analyzeForProof(text, analyzers),
      };
      return proposed.filter((fix) => proveFix({ ...proof, fix }));
    },
    dispose: () => undefined,
  };
}
