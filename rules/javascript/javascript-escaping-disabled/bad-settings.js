import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import Handlebars from 'handlebars';

angular.module('parcels', []).config(($sceProvider, $compileProvider, $sceDelegateProvider) => {
  // ruleid: javascript-escaping-disabled-setting
  $sceProvider.enabled(false);
  // ruleid: javascript-escaping-disabled-setting
  $compileProvider.aHrefSanitizationWhitelist(/^(https?|javascript):/);
  // ruleid: javascript-escaping-disabled-setting
  $sceDelegateProvider.resourceUrlWhitelist(['self', '**']);
});

export function show(text) {
  // ruleid: javascript-escaping-disabled-setting
  const frame = DOMPurify.sanitize(text, { ADD_TAGS: ['iframe'] });
  // ruleid: javascript-escaping-disabled-setting
  const click = DOMPurify.sanitize(text, { ADD_ATTR: ['target', 'onclick'] });
  // ruleid: javascript-escaping-disabled-setting
  const all = sanitizeHtml(text, { allowedTags: false });
  return [frame, click, all];
}

export const policy = trustedTypes.createPolicy('parcels', {
  // ruleid: javascript-escaping-disabled-setting
  createHTML: (text) => text,
  createScriptURL: (address) => new URL(address, location.origin).href,
});

// ruleid: javascript-escaping-disabled-setting
mermaid.initialize({ startOnLoad: true, securityLevel: 'loose' });

// ruleid: javascript-escaping-disabled-setting
export const images = { dangerouslyAllowSVG: true, domains: ['cdn.example.com'] };

// ruleid: javascript-escaping-disabled-helper
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + text + '</b>'));
Handlebars.registerHelper('link', function (text, address) {
  const link = `<a href="${address}">${Handlebars.escapeExpression(text)}</a>`;
  // ruleid: javascript-escaping-disabled-helper
  return new Handlebars.SafeString(link);
});
