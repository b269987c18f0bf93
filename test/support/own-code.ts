import { composeRunbook, createDocument, createEngine, createPolicy, DEFAULT_CONFIG, expandTokens, type Engine, type ReportedFinding } from '../../server/src/core';
import { buildOwnExercise, createExaminer, type Examiner, type OwnBuilt, type Topic } from '../../server/src/training';
import { packagedRules, runbookPack, testHost } from './assets';
import { testSandbox } from './exam';

const rules = packagedRules();
const engine = createEngine({ host: testHost(), rules });
const formats = Object.fromEntries(rules.flatMap(({ id, credential }) => (credential?.format ? [[id, credential.format]] : [])));

/** Fills in `{{token:…}}`. */
export function withTokens(text: string): string {
  return expandTokens(text, formats);
}

/** The first finding of a text, as the server would hand it to the builder. @param ruleId part of the rule's id */
export async function ownFindingOf(path: string, text: string, topic: Topic, ruleId = ''): Promise<OwnBuilt & { readonly finding: ReportedFinding }> {
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const document = createDocument(path, language, text);
  const { findings } = createPolicy({ config: DEFAULT_CONFIG, today: '2026-11-26' }).judge(document, engine.analyze(document));
  const finding = findings.find((one) => one.ruleId.includes(ruleId));
  if (finding === undefined) throw new Error(`nothing of ${ruleId} in ${path}: ${findings.map((one) => one.ruleId).join()}`);
  const secrets = findings.flatMap(({ credential }) => (credential ? [credential.value] : []));
  const rule = rules.find(({ id }) => id === finding.ruleId)!;
  const kind = rule.credential?.format ? finding.ruleId : 'password';
  const standIn = finding.credential && expandTokens(`{{token:${kind}:own-code}}`, formats);
  return { ...buildOwnExercise({ document, finding, secrets, engine, topic, runbook: composeRunbook(runbookPack(), rule), standIn }), finding };
}

/** An examiner with the engine that found it. */
export function ownExaminer(): Examiner {
  const engineFor = async (own?: Parameters<Parameters<typeof createExaminer>[0]['engineFor']>[0]): Promise<Engine> => (own ? createEngine({ host: testHost(), rules: own, skips: false }) : engine);
  return createExaminer({ sandbox: testSandbox, engineFor, worlds: {} });
}
