const nunjucks = require('nunjucks');
const handlebars = require('handlebars');
const Mustache = require('mustache');

// ok: javascript-escaping-disabled
nunjucks.configure('views', { autoescape: true, express: app });
// ok: javascript-escaping-disabled-option
const page = handlebars.compile(source, { strict: true });
// ok: javascript-escaping-disabled-function
Mustache.escape = (text) => escapeHtml(text);

function showOwn(sanitizer, text) {
  // ok: javascript-escaping-disabled-trust
  const arrow = sanitizer.bypassSecurityTrustHtml('<b>&rarr;</b>');
  // ok: javascript-escaping-disabled-trust
  return arrow ?? sanitizer.bypassSecurityTrustHtml(DOMPurify.sanitize(text));
}
