import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateToken } from '../../../server/src/core/tokens';
import { detect, formats, rules } from './support';

const token = (kind: string, seed = '1'): string => generateToken(kind, seed, formats);
const found = (text: string): string[] => detect('a.txt', `x ${text} x`).map(({ ruleId }) => ruleId);

/** Expects silence about what `change` makes of a token of that kind, and that the token itself is found. */
function silent(kind: string, why: string, change: (value: string) => string): void {
  it(`${kind}: is silent about ${why}`, () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const value = token(kind, seed);
        assert.notEqual(change(value), value);
        assert.deepEqual(found(value), [kind]);
        assert.deepEqual(found(change(value)), []);
      }),
    );
  });
}

const put = (value: string, at: number, text: string): string => value.slice(0, at) + text + value.slice(at + text.length);

describe('credentials: what a provider says is public, or for tests', () => {
  silent('easypost-api-key', 'a test key', (value) => value.replace('EZAK', 'EZTK'));
  silent('flutterwave-secret-key', 'a test key', (value) => value.replace('FLWSECK', 'FLWSECK_TEST'));
  silent('flutterwave-secret-key', 'a public key', (value) => value.replace('FLWSECK', 'FLWPUBK'));
  silent('mapbox-secret-token', 'a public token', (value) => value.replace('sk.', 'pk.'));
  silent('new-relic-user-key', 'a browser key', (value) => value.replace('NRAK-', 'NRJS-'));
  silent('posthog-personal-api-key', 'a project key', (value) => value.replace('phx_', 'phc_'));
  silent('sonarqube-token', 'a badge token', (value) => value.replace(/^sq./, 'sqb'));
  silent('square-access-token', 'an application id', (value) => value.replace('sq0csp-', 'sq0idp-'));
  silent('supabase-secret-key', 'a publishable key', (value) => value.replace('sb_secret_', 'sb_publishable_'));
  silent('dynatrace-token', "a token's public id", (value) => value.split('.').slice(0, 2).join('.'));
});

describe('credentials: what the structure of a format excludes', () => {
  silent('openai-api-key', 'a key without the mark', (value) => value.replace('T3BlbkFJ', 'T3BlbkFj'));
  silent('azure-devops-token', 'another signature', (value) => value.replace('JQQJ99', 'JQQK99'));
  silent('azure-devops-token', 'a signature at another place', (value) => value.slice(1) + 'a');
  silent('circleci-token', 'what is no base-58', (value) => put(value, 9, '0'));
  silent('airtable-token', 'an id that is too long', (value) => value.replace('.', 'a.'));
  silent('sentry-organization-token', 'a payload that is no JSON object', (value) => put(value, 'sntrys_eyJ'.length, 'zzzz'));
  silent('nuget-api-key', 'bits that are set in no prefix', (value) => put(value, 3, 'q'));
  silent('nuget-api-key', 'bits that are set in no id', (value) => put(value, 19, 'b'));
  silent('nuget-api-key', 'bits that are set in no password', (value) => put(value, 45, 'b'));
  silent('age-secret-key', 'a digit that bech32 has not', (value) => put(value, 30, 'B'));
  silent('age-secret-key', 'a public key', (value) => value.replace('AGE-SECRET-KEY-', 'age'));
  silent('mailchimp-api-key', 'a data centre that there is not', (value) => `${value.slice(0, 36)}123`);
  silent('vault-token', 'a name in code', (value) => value.slice(0, 4) + value.slice(9, 30));
  silent('hubspot-private-app-token', 'another region', (value) => value.replace(/^pat-../, 'pat-xx'));

  silent('gitlab-token', 'a trigger token that is too short', (value) => value.replace('glpat-', 'glptt-'));
  silent('cloudflare-api-token', 'a checksum that is none', (value) => `${value.slice(0, -1)}z`);

  it('finds the other forms that a provider documents', () => {
    const random = token('contentful-token').slice('CFPAT-'.length);
    const hex = token('digitalocean-token').slice('dop_v1_'.length);
    const uuid = token('hubspot-private-app-token').slice('pat-na1-'.length);
    const forms: Readonly<Record<string, readonly string[]>> = {
      'heroku-api-key': [`HRKU-${uuid}`],
      'gitlab-token': [`glptt-${hex.slice(0, 40)}`, `glimt-${random.slice(0, 25)}`, `glagent-${hex.slice(0, 50)}`],
      'tailscale-key': [`tskey-api-${hex.slice(0, 12)}-${hex.slice(12, 48)}`],
      'docker-hub-token': [`dckr_oat_${random.slice(0, 32)}`],
      'linear-api-key': [`lin_oauth_${hex}`],
      'notion-token': [`secret_${random}`],
      'new-relic-ingest-key': [`NRII-${random.slice(0, 32)}`],
      'supabase-access-token': [`sbp_oauth_${hex.slice(0, 40)}`],
      'sourcegraph-token': [`sgp_${hex.slice(0, 40)}`, `sgp_local_${hex.slice(0, 40)}`],
      'square-access-token': [`EAAA${random}${random.slice(0, 17)}`, `sq0atp-${random.slice(0, 22)}`],
      'age-secret-key': [token('age-secret-key').replace('KEY-', 'KEY-PQ-')],
      'vault-token': [`hvs.${random.slice(0, 24)}`, `hvb.AAAAAQ${random.repeat(4)}`],
      'openai-api-key': [`sk-${random.slice(0, 20)}T3BlbkFJ${random.slice(20, 40)}`],
      'nuget-api-key': [`${random}${random.slice(0, 9)}JQQJ99BKN5P${random.slice(0, 13)}NUGT${random.slice(0, 4)}`],
    };
    for (const [kind, values] of Object.entries(forms)) for (const value of values) assert.deepEqual(found(value), [kind], value);
  });
});

describe('credentials: kinds with a prefix', () => {
  const kinds = rules.filter(({ credential }) => credential?.format && (credential.detector ?? 'pattern') === 'pattern');
  const safe = kinds.filter(({ id }) => id !== 'aws-access-key');
  const alone = safe.filter(({ credential }) => credential?.value === 0 && credential.checks.some((check) => check.startsWith('standalone')));

  it('stand alone: neither inside base64 nor inside a name', () => {
    for (const { id, credential } of alone) {
      const value = token(id);
      const isFixed = !/\{\d+,\d+\}/.test(credential?.pattern ?? '');
      for (const text of [`QUJD${value}`, `my_${value}`, ...(isFixed ? [`${value}_old`, `${value}QUJD`] : [])]) {
        assert.ok(!found(text).includes(id), `${id}: ${text}`);
      }
    }
  });

  it('are found between quotes, in a header, in a URL query and after an escape', () => {
    for (const { id } of alone) {
      const value = token(id);
      for (const text of [`"${value}"`, `Bearer ${value}`, `https://acme.io/?t=${value}&u=1`, `a\\n${value}\\n`, `key: ${value}, other`]) {
        assert.deepEqual(found(text), [id], `${id}: ${text}`);
      }
    }
  });

  it('name where to revoke, and two sentences at most', () => {
    for (const { id, message, metadata } of safe) {
      assert.match(String(metadata['revoke-url']), /^https:\/\/[a-z]/, id);
      assert.match(String(metadata.provider), /^\S.*\S$/, id);
      assert.ok(message.split(/[.:;] (?=[A-Z])/).length <= 2, id);
    }
  });
});
