const nunjucks = require('nunjucks');
const handlebars = require('handlebars');
const Mustache = require('mustache');
const swig = require('swig');

// ruleid: javascript-escaping-disabled
nunjucks.configure('views', { autoescape: true, express: app });
//                                        ^^^^^
// ruleid: javascript-escaping-disabled
swig.setDefaults({ autoescape: true });
//                             ^^^^^
// ruleid: javascript-escaping-disabled
template.escapeMarkup = true;
//                      ^^^^^
// ruleid: javascript-escaping-disabled-option
const page = handlebars.compile(source, { noEscape: false });
//                                                  ^^^^
// ruleid: javascript-escaping-disabled-function
Mustache.escape = (text) => text;

function show(sanitizer, text) {
  // ruleid: javascript-escaping-disabled-trust
  return sanitizer.bypassSecurityTrustHtml(text);
  //                                       ^^^^
}
