// The floor of a rescan: lists a tree and asks the size and time of each of its files.
import { readdirSync, statSync } from 'node:fs';

/** Number of files below a folder, each of them asked. @param {string} folder @returns {number} */
export function listAndStat(folder) {
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) files += listAndStat(path);
    else if (entry.isFile() && statSync(path).mtimeMs > 0) files++;
  }
  return files;
}
