import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutcomes, runCommand, writeRuns, type Executor } from './execute';

const PRELUDE = `<?php
function source() { return "70707"; }
function clean($value) { return "ok"; }
function nothing() { return null; }
function flag() { global $__flags, $__used; return substr($__flags, $__used++, 1) === "1"; }
function mode() { return "m" . ((flag() ? 1 : 0) + (flag() ? 1 : 0)); }
function sink($value, $number) { global $__reached; if (strpos($value, "70707") !== false) $__reached[$number] = true; }
function sinkAt($label, $value, $number) { sink($value, $number); }
`;

/** Each run is a process of its own, forked, since a program cannot be loaded twice. */
const DRIVER = `<?php
error_reporting(E_ALL);
require_once "prelude.php";
set_error_handler(function ($level, $text) { throw new ErrorException($text); });
foreach (explode("\\n", file_get_contents("runs.txt")) as $__line) {
    [$__trial, $__run, $__flags] = explode("\\t", $__line);
    $__pid = pcntl_fork();
    if ($__pid > 0) { pcntl_waitpid($__pid, $__status); continue; }
    $__used = 0;
    $__reached = [];
    try {
        require "p$__trial.php";
        echo "$__trial\\t$__run\\tok\\t" . implode(",", array_keys($__reached)) . "\\n";
    } catch (Throwable $error) {
        echo "$__trial\\t$__run\\terror\\t" . str_replace("\\n", " ", $error->getMessage()) . "\\n";
    }
    exit(0);
}
`;

export const PHP: Executor = {
  needs: [['php', '-r', 'exit(function_exists("pcntl_fork") ? 0 : 1);']],
  run: (trials, folder) => {
    trials.forEach(({ text }, index) => writeFileSync(join(folder, `p${String(index)}.php`), text));
    writeFileSync(join(folder, 'prelude.php'), PRELUDE);
    writeFileSync(join(folder, 'driver.php'), DRIVER);
    writeFileSync(join(folder, 'runs.txt'), writeRuns(trials));
    return readOutcomes(trials, runCommand('php', ['driver.php'], folder));
  },
};
