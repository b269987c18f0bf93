// Reads a report of ours line by line: that of a large tree is more than one string can hold.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** @typedef {{ findings: any[], problems: any[], skipped: any[], summary: { filesScanned: number } }} Report of findings `rule`, `path` and `range` alone */

const LIST = /^ {2}"(\w+)": \[$/;
const SCANNED = /^ {4}"filesScanned": (\d+),?$/;
/** What an item of a list begins and ends with. */
const BEGIN = '    {';
const END = /^ {4}\},?$/;

/** @param {string} path @returns {Promise<Report>} */
export async function readOurReport(path) {
  /** @type {Report} */
  const report = { findings: [], problems: [], skipped: [], summary: { filesScanned: NaN } };
  let list = '';
  /** @type {string[] | undefined} */
  let item;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    list = LIST.exec(line)?.[1] ?? list;
    if (line === BEGIN) item = [];
    else if (item && END.test(line)) {
      add(report, list, JSON.parse(`{${item.join('\n')}}`));
      item = undefined;
    } else if (item) item.push(line);
    else report.summary.filesScanned = Number(SCANNED.exec(line)?.[1] ?? report.summary.filesScanned);
  }
  if (Number.isNaN(report.summary.filesScanned)) throw new Error(`${path} is no report that was written to its end`);
  return report;
}

/** @param {Report} report @param {string} list @param {any} item */
function add(report, list, item) {
  if (list === 'findings') report.findings.push({ rule: item.rule, path: item.path, range: item.range });
  else if (list === 'problems' || list === 'skipped') report[list].push(item);
}
