/** A mistake of the person at the command line: the message says what to do, the exit code is 2. */
export class UsageError extends Error {}

export const HELP = `Wardlight finds embedded credentials and insecure code.

  wardlight scan PATH…               scan files and folders
      --format text|json|sarif       how to report (default: text)
      --verbose                      every step on the way of the data, in the text report
      --output FILE                  write the report to a file
      --fail-on now|save|scan|never  least urgent tier that fails the scan (default: save)
      --record                       keep counts by weakness in .wardlight/scans, for the trend of a team
      --changed [--base REF]         only files that differ from the merge base with REF
      --rules FILE|DIR               more rules in Semgrep's syntax; may be repeated
      --pack NAME                    these packs of rules instead of those of wardlight.yaml; may be repeated
      --no-builtin                   without the packaged rules
      --no-gitignore                 also what .gitignore files drop
      --config FILE                  instead of wardlight.yaml
      --baseline FILE                instead of wardlight-baseline.json
  wardlight scan - --stdin-filename NAME   scan standard input as if it were that file
  wardlight baseline [PATH]          accept what is found now (--output FILE)
  wardlight explain RULE             what a rule means and what to do
  wardlight rules [--pack NAME] [--format json]   list the rules, what they are set to and how they are measured
  wardlight test DIR [--format json] try rules in Semgrep's syntax on the annotated files beside them
  wardlight training list [--format json]         the topics that can be learned, and the tracks
  wardlight training check DIR [--format json]    prove topics: what each says of its code holds
  wardlight training new DIR/ID      a folder for a new topic, ready to fill in
  wardlight training report [DIR]    a team: who passed what, beside what is found (--output FILE)
      --format text|json|csv|html    how to report (default: text)
      --findings FILE                findings of a JSON report instead of the last recorded scan
  wardlight lsp --stdio              serve an editor
  wardlight --version | --help

Exit code: 0 nothing to fix, 1 findings at --fail-on or above (\`test\`: lines that are not as annotated;
\`training check\`: what does not hold), 2 usage or failure. A broken rule file or wardlight.yaml is a
failure too: the rest is scanned and reported, and the exit code is 2.
`;
