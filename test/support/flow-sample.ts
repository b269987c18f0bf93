/** A team's own rule that follows data, so that these tests do not depend on which packaged rules do. */
const RULE = `rules:
  - id: team-sql-from-request
    languages: [javascript, python]
    severity: HIGH
    message: The query is built from what the request holds.
    metadata: { confidence: HIGH, category: security, cwe: ["CWE-89: SQL injection"] }
    mode: taint
    options: { taint_intrafile: true }
    pattern-sources:
      - pattern: $REQ.entry.$X
    pattern-sanitizers:
      - pattern: Number(...)
    pattern-sinks:
      - patterns:
          - pattern: $DB.asked($Q, ...)
          - focus-metavariable: $Q
`;

export const FLOW_RULE_ID = 'team-sql-from-request';

/** What makes a folder follow data by that rule. */
export const FLOW_SETUP = { 'wardlight.yaml': 'rule-files:\n  - team-rules\n', 'team-rules/sql.yaml': RULE };

/** Data goes through two functions on its way from the third. */
export const ORDERS = `const { db } = require('./db');

function conditionFor(name) {
  const wanted = \`name = '\${name}'\`;
  return wanted;
}

function listOrders(condition) {
  const sql = 'SELECT * FROM orders WHERE ' + condition;
  return db.asked(sql);
}

exports.orders = (req, res) => {
  const customer = req.entry.customer;
  const condition = conditionFor(customer);
  res.send(listOrders(condition));
};
`;

/** The steps of `ORDERS`: kind and 1-based line. */
export const ORDERS_STEPS = ['source 14', 'argument 15', 'assign 3', 'assign 4', 'result 15', 'argument 16', 'assign 8', 'assign 9', 'sink 10'];

/** So many calls within each other that they are not all followed. */
export function deepCalls(depth: number): string {
  const functions = Array.from({ length: depth }, (_, at) => `function f${at}(x) { ${at === 0 ? 'db.asked(x);' : `f${at - 1}(x);`} }`);
  return `${functions.join('\n')}\nexports.go = (req) => f${depth - 1}(req.entry.id);\n`;
}

/** A path of as many lines as one likes. */
export function longWay(lines: number): string {
  const steps = Array.from({ length: lines }, (_, at) => `  const v${at} = ${at === 0 ? 'req.entry.id' : `v${at - 1} + 'x'`};`);
  return `exports.long = (req) => {\n${steps.join('\n')}\n  db.asked(v${lines - 1});\n};\n`;
}
