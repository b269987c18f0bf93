/*
 * Words, values and functions of SQL, for the world `sql`, which see. `tokenize(text, dialect)` gives tokens `{ kind, value, text }`, where kind is word, name, text, number, parameter or symbol.
 */
module.exports = ({ db }) => {
  const broken = (near) => Object.assign(new Error(`syntax error at or near "${near ?? 'end of input'}"`), { code: '42601' });

  // ---- words ----
  const tokenize = (text, dialect) => {
    const tokens = [];
    const rule = /\s+|--[^\n]*|\/\*[^]*?\*\/|(\d+(?:\.\d+)?)|([A-Za-z_][\w$]*)|(\$\d+|\?|[:@][A-Za-z_]\w*)|(<>|!=|<=|>=|\|\||::|[-+*/%=<>(),.;])|(['"`])|([^])/gy;
    for (let match; rule.lastIndex < text.length && (match = rule.exec(text)); ) {
      const [, number, word, parameter, symbol, quote, other] = match;
      if (number) tokens.push({ kind: 'number', value: Number(number), text: number });
      else if (word) tokens.push({ kind: 'word', value: word.toLowerCase(), text: word });
      else if (parameter) tokens.push({ kind: 'parameter', text: parameter });
      else if (symbol) tokens.push({ kind: 'symbol', value: symbol, text: symbol });
      else if (quote) {
        let value = '', i = rule.lastIndex;
        for (; ; i++) {
          if (i >= text.length) throw Object.assign(new Error(`unterminated quoted string at or near "${quote}${value}"`), { code: '42601' });
          if (text[i] === quote && text[i + 1] === quote) value += text[i++];
          else if (dialect === 'mysql' && text[i] === '\\' && quote !== '`') value += text[++i] ?? '';
          else if (text[i] === quote) break;
          else value += text[i];
        }
        rule.lastIndex = i + 1;
        const isText = quote === "'" || (quote === '"' && dialect === 'mysql');
        tokens.push({ kind: isText ? 'text' : 'name', value, text: value });
      } else if (other === '#' && dialect === 'mysql') {
        const end = text.indexOf('\n', rule.lastIndex);
        rule.lastIndex = end < 0 ? text.length : end;
      } else if (other) throw broken(other);
    }
    return tokens;
  };

  // ---- values ----
  const number = (value) => (typeof value === 'number' ? value : Number.parseFloat(value) || 0);
  const isTrue = (value) => value !== null && value !== undefined && value !== false && value !== 0 && (typeof value !== 'string' || number(value) !== 0);
  const same = (a, b) => a !== null && b !== null && (typeof a === typeof b ? a === b : String(Number(a)) === String(Number(b)) || String(a) === String(b));
  const less = (a, b) => (typeof a === 'number' || typeof b === 'number' ? Number(a) < Number(b) : String(a) < String(b));
  const like = (text, pattern, flags) => text !== null && new RegExp(`^${String(pattern).replace(/\\([%_])|[.*+?^${}()|[\]\\]|%|_/g, (one, escaped) => (escaped ? escaped : one === '%' ? '[^]*' : one === '_' ? '[^]' : `\\${one}`))}$`, flags).test(String(text));
  const COMPARISONS = { '=': same, '<>': (a, b) => a !== null && b !== null && !same(a, b), '!=': (a, b) => a !== null && b !== null && !same(a, b), '<=': (a, b) => !less(b, a), '>=': (a, b) => !less(a, b), '<': less, '>': (a, b) => less(b, a) };

  const FUNCTIONS = {
    __proto__: null,
    lower: (text) => text?.toLowerCase?.() ?? text, upper: (text) => text?.toUpperCase?.() ?? text, length: (text) => String(text ?? '').length, trim: (text) => String(text).trim(),
    coalesce: (...all) => all.find((one) => one !== null && one !== undefined) ?? null, concat: (...all) => all.join(''), group_concat: (text) => text, char: (...codes) => String.fromCharCode(...codes), hex: (text) => Buffer.from(String(text)).toString('hex').toUpperCase(),
    substr: (text, from, count) => String(text).substr(from - 1, count), substring: (text, from, count) => String(text).substr(from - 1, count), abs: Math.abs, version: () => '1.0', current_user: () => 'app', database: () => 'app', now: () => new Date().toISOString(),
    sleep: (seconds) => ((db.slept += Number(seconds)), 0), pg_sleep: (seconds) => ((db.slept += Number(seconds)), ''),
  };
  const AGGREGATES = { __proto__: null, count: (all) => all.length, sum: (all) => all.reduce((sum, one) => sum + Number(one), 0), max: (all) => all.reduce((a, b) => (a > b ? a : b), null), min: (all) => all.reduce((a, b) => (a === null || b < a ? b : a), null), avg: (all) => all.reduce((sum, one) => sum + Number(one), 0) / all.length };

  return { tokenize, broken, number, isTrue, less, same, like, FUNCTIONS, AGGREGATES, COMPARISONS };
};
