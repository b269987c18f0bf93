import { compileCredentials } from '../credentials';
import type { SourceDocument } from '../document';
import type { Engine, EngineOptions } from './engine';
import { proposeFixes, proveFix } from '../fix';
import { languageOf } from '../language';
import { createRegexCompiler } from '../regex';
import { analyzeOnce, countSyntaxErrorsOnce, EditedDocument } from './open-document';
import { LanguageServices } from './language-service';
import { WorkMeter } from '../work';

/** Compiles the rules and gives the engine. Rules that do not compile are in `problems`; the others run. */
export function createEngine({ host, rules, checkLinearity }: EngineOptions): Engine {
  const meter = new WorkMeter();
  const compileRegex = createRegexCompiler(checkLinearity, () => meter.add('expressionsRun', 1));
  const compiled = compileCredentials(rules, compileRegex);
  const languages = new LanguageServices(host, rules, compileRegex);
  const analyzers = { languages, credentials: compiled.detector, meter };
  return {
    rules,
    get problems() {
      return [...compiled.problems, ...languages.ruleProblems()];
    },
    languageOf,
    prepare: async (language) => (language === undefined ? undefined : languages.prepare(language)),
    open: (document) => new EditedDocument(analyzers, document),
    analyze: (document) => analyzeOnce(document, analyzers),
    fixes(document, finding, files) {
      const before = analyzeOnce(document, analyzers);
      const proposed = proposeFixes(document, finding, files, before.findings);
      const proof = {
        document,
        finding,
        files,
        before,
        analyze: (text: SourceDocument) => analyzeOnce(text, analyzers),
        countSyntaxErrors: (text: SourceDocument) => countSyntaxErrorsOnce(text, analyzers),
      };
      return proposed.filter((fix) => proveFix({ ...proof, fix }));
    },
    dispose: () => undefined,
  };
}
