import type { Settings } from '../protocol';

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  pace: 'auto',
  scan: { exclude: [], useGitignore: true },
};

/** Reads the editor's settings section, taking the default where a value has the wrong type. */
export function readSettings(value: unknown): Settings {
  const section = asRecord(value);
  const scan = asRecord(section['scan']);
  return {
    enable: readBoolean(section['enable'], DEFAULT_SETTINGS.enable),
    pace: readPace(section['pace']),
    scan: {
      exclude: readStrings(scan['exclude']),
      useGitignore: readBoolean(scan['useGitignore'], DEFAULT_SETTINGS.scan.useGitignore),
    },
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function readBoolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function readPace(value: unknown): Settings['pace'] {
  return value === 'now' || value === 'save' || value === 'scan' ? value : 'auto';
}

function readStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
