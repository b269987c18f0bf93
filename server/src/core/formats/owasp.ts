/** OWASP's lists, as entries are written in metadata, and where each is explained. */

const TOP_TEN: Readonly<Record<string, string>> = {
  'A01:2021': 'Broken Access Control', 'A02:2021': 'Cryptographic Failures', 'A03:2021': 'Injection', 'A04:2021': 'Insecure Design',
  'A05:2021': 'Security Misconfiguration', 'A06:2021': 'Vulnerable and Outdated Components', 'A07:2021': 'Identification and Authentication Failures',
  'A08:2021': 'Software and Data Integrity Failures', 'A09:2021': 'Security Logging and Monitoring Failures', 'A10:2021': 'Server-Side Request Forgery (SSRF)',
  'A01:2025': 'Broken Access Control', 'A02:2025': 'Security Misconfiguration', 'A03:2025': 'Software Supply Chain Failures', 'A04:2025': 'Cryptographic Failures',
  'A05:2025': 'Injection', 'A06:2025': 'Insecure Design', 'A07:2025': 'Authentication Failures', 'A08:2025': 'Software or Data Integrity Failures',
  'A09:2025': 'Security Logging and Alerting Failures', 'A10:2025': 'Mishandling of Exceptional Conditions',
};
const API: Readonly<Record<string, string>> = {
  'API1:2023': 'Broken Object Level Authorization', 'API2:2023': 'Broken Authentication', 'API3:2023': 'Broken Object Property Level Authorization',
  'API4:2023': 'Unrestricted Resource Consumption', 'API5:2023': 'Broken Function Level Authorization', 'API6:2023': 'Unrestricted Access to Sensitive Business Flows',
  'API7:2023': 'Server Side Request Forgery', 'API8:2023': 'Security Misconfiguration', 'API9:2023': 'Improper Inventory Management', 'API10:2023': 'Unsafe Consumption of APIs',
};
const LLM: Readonly<Record<string, string>> = {
  'LLM01:2025': 'Prompt Injection', 'LLM02:2025': 'Sensitive Information Disclosure', 'LLM03:2025': 'Supply Chain', 'LLM04:2025': 'Data and Model Poisoning',
  'LLM05:2025': 'Improper Output Handling', 'LLM06:2025': 'Excessive Agency', 'LLM07:2025': 'System Prompt Leakage', 'LLM08:2025': 'Vector and Embedding Weaknesses',
  'LLM09:2025': 'Misinformation', 'LLM10:2025': 'Unbounded Consumption',
};
const ASVS_CHAPTERS: readonly string[] = [
  '0x10-V1-Encoding-and-Sanitization', '0x11-V2-Validation-and-Business-Logic', '0x12-V3-Web-Frontend-Security', '0x13-V4-API-and-Web-Service',
  '0x14-V5-File-Handling', '0x15-V6-Authentication', '0x16-V7-Session-Management', '0x17-V8-Authorization', '0x18-V9-Self-contained-Tokens',
  '0x19-V10-OAuth-and-OIDC', '0x20-V11-Cryptography', '0x21-V12-Secure-Communication', '0x22-V13-Configuration', '0x23-V14-Data-Protection',
  '0x24-V15-Secure-Coding-and-Architecture', '0x25-V16-Security-Logging-and-Error-Handling', '0x26-V17-WebRTC',
];

/** Each list by the key that names its entries: all entries as they are written, and the page of one. */
export const OWASP_LISTS = {
  owasp: { entries: entriesOf(TOP_TEN), urlOf: topTenUrl },
  'owasp-api': { entries: entriesOf(API), urlOf: apiUrl },
  'owasp-llm': { entries: entriesOf(LLM), urlOf: () => 'https://genai.owasp.org/llm-top-10/' },
} as const;

function entriesOf(names: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(names).map(([id, name]) => `${id} - ${name}`);
}

function topTenUrl(entry: string): string {
  const [, code = '', year = '', name = ''] = /^(\w+):(\d+) - (.*)$/.exec(entry) ?? [];
  const page = `${code}_${year}-${name}`.replaceAll(' ', '_').replace('(', '%28').replace(')', '%29');
  return `https://owasp.org/Top10/${year}/${page}/`;
}

function apiUrl(entry: string): string {
  const [, number = '', name = ''] = /^API(\d+):2023 - (.*)$/.exec(entry) ?? [];
  return `https://owasp.org/API-Security/editions/2023/en/0xa${Number(number).toString(16)}-${name.toLowerCase().replaceAll(' ', '-')}/`;
}

/** The page of the chapter that a requirement such as `1.2.4` of ASVS 5.0.0 stands in; undefined where there is no such chapter. */
export function asvsUrl(requirement: string): string | undefined {
  const chapter = ASVS_CHAPTERS[Number(/^(\d{1,2})\.\d{1,2}\.\d{1,2}$/.exec(requirement)?.[1]) - 1];
  return chapter && `https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/${chapter}.md`;
}
