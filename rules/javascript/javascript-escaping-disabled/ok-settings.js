import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import Handlebars from 'handlebars';

angular.module('parcels', []).config(($sceProvider, $compileProvider, $sceDelegateProvider) => {
  // ok: javascript-escaping-disabled-setting
  $sceProvider.enabled(true);
  // ok: javascript-escaping-disabled-setting
  $compileProvider.aHrefSanitizationWhitelist(/^(https?|mailto):/);
  // ok: javascript-escaping-disabled-setting
  $sceDelegateProvider.resourceUrlWhitelist(['self', 'https://cdn.example.com/**']);
});

export function show(text) {
  // ok: javascript-escaping-disabled-setting
  const some = DOMPurify.sanitize(text, { ADD_TAGS: ['foreignObject'], ADD_ATTR: ['target'] });
  // ok: javascript-escaping-disabled-setting
  return some + sanitizeHtml(text, { allowedTags: ['b', 'i'] });
}

export const policy = trustedTypes.createPolicy('parcels', {
  // ok: javascript-escaping-disabled-setting
  createHTML: (text) => DOMPurify.sanitize(text),
});

// ok: javascript-escaping-disabled-setting
mermaid.initialize({ startOnLoad: true, securityLevel: 'strict' });

// ok: javascript-escaping-disabled-setting
export const images = { dangerouslyAllowSVG: true, contentSecurityPolicy: "default-src 'self'; script-src 'none'; sandbox;" };

// ok: javascript-escaping-disabled-helper
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));
// What stands in the block is a template's own.
Handlebars.registerHelper('box', function (options) {
  // ok: javascript-escaping-disabled-helper
  return new Handlebars.SafeString('<div class="box">' + options.fn(this) + '</div>');
});
// ok: javascript-escaping-disabled-helper
Handlebars.registerHelper('count', (list) => new Handlebars.SafeString('<b>' + list.length + '</b>'));
