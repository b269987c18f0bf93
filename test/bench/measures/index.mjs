import { credentials } from './credentials.mjs';
import { edit } from './edit.mjs';
import { gitleaks } from './gitleaks.mjs';
import { loading } from './loading.mjs';
import { memory } from './memory.mjs';
import { save } from './save.mjs';
import { rescan } from './rescan.mjs';
import { rules } from './rules.mjs';
import { scan } from './scan.mjs';
import { semgrep } from './semgrep.mjs';
import { size } from './size.mjs';
import { start } from './start.mjs';

/** By the name on the command line. */
export const MEASURES = { edit, save, rules, scan, credentials, rescan, start, loading, memory, size, semgrep, gitleaks };
