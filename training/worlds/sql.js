/*
 * A small database that really reads SQL, with clients as programs know them.
 *
 *   const db = world('sql', { tables: { users: [{ id: 1, name: 'ada', password: 'x' }] } });
 *
 * options.tables   rows by the table's name; a table's columns are those of its first row, or a list of names for an empty one: `{ log: ['id', 'text'] }`
 * options.several  true: one text may hold several statements, as with `multipleStatements`; a statement after the first is an error otherwise
 *
 * db.modules       `{ pg, mysql, mysql2, 'mysql2/promise', sqlite3, 'better-sqlite3' }`, to spread into `exports.modules`
 *   pg             `new Pool()`, `new Client()`: query(text, values) or query({ text, values }) → { rows, rowCount }; connect, release, end
 *   mysql, mysql2  createConnection(), createPool(): query and execute(text, values, callback) → rows; promise() and `mysql2/promise` → [rows, fields]; escape, escapeId, format
 *   sqlite3        `new Database()`: get, all, run, each(text, values, callback)
 *   better-sqlite3 `new Database()`: prepare(text).get/all/run(...values), exec(text)
 * db.query(text, values)  runs a text from outside, → rows
 * db.statements    every text that came in, as `{ text, values }`
 * db.tables        the rows as they are now
 *
 * SELECT columns, *, COUNT(*), expressions, AS; FROM one table or JOIN … ON; WHERE with AND OR NOT = <> != < > <= >= LIKE ILIKE IN (…) BETWEEN IS NULL, arithmetic, `||`, lower upper length
 * coalesce concat; subselects in IN and as a value; UNION [ALL] SELECT; ORDER BY; LIMIT, OFFSET; INSERT; UPDATE; DELETE; DROP TABLE; comments `--` `#` and `/*`; parameters `?` `$1` `:name` `@name`.
 * Texts stand in '…', names may stand in "…" or `…`; in mysql "…" is a text too and \ escapes. `sleep(n)` and `pg_sleep(n)` take that many virtual seconds: see db.slept. information_schema.tables and
 * sqlite_master list the tables. Anything else is an error of syntax.
 */
module.exports = (options = {}) => {
  const tables = {};
  const columns = {};
  for (const [name, rows] of Object.entries(options.tables ?? {})) {
    const isEmpty = typeof rows[0] === 'string';
    tables[name] = isEmpty ? [] : rows.map((row) => ({ ...row }));
    columns[name] = isEmpty ? [...rows] : Object.keys(rows[0] ?? {});
  }
  const db = { statements: [], tables, slept: 0 };
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

  // ---- reading: each part becomes a function of a row's scope ----
  const parser = (tokens, values, dialect) => {
    let at = 0, parameters = 0;
    const peek = (ahead = 0) => tokens[at + ahead];
    const isWord = (...words) => words.every((word, i) => peek(i)?.kind === 'word' && peek(i).value === word);
    const word = (...words) => isWord(...words) && ((at += words.length), true);
    const symbol = (value) => peek()?.kind === 'symbol' && peek().value === value && (at++, true);
    const need = (is) => { if (!is) throw broken(peek()?.text); };
    const name = () => {
      const token = peek();
      need(token?.kind === 'word' || token?.kind === 'name');
      at++;
      return token.kind === 'name' ? token.value : token.text;
    };
    const list = (read) => {
      const all = [read()];
      while (symbol(',')) all.push(read());
      return all;
    };
    const parameter = () => {
      const { text } = tokens[at++];
      const value = text === '?' ? values?.[parameters++] : text[0] === '$' ? values?.[Number(text.slice(1)) - 1] : values?.[text.slice(1)] ?? values?.[text];
      if (value === undefined) throw Object.assign(new Error(`there is no value for the parameter ${text}`), { code: '08P01' });
      return value;
    };

    const FUNCTIONS = {
      __proto__: null,
      lower: (text) => text?.toLowerCase?.() ?? text, upper: (text) => text?.toUpperCase?.() ?? text, length: (text) => String(text ?? '').length, trim: (text) => String(text).trim(),
      coalesce: (...all) => all.find((one) => one !== null && one !== undefined) ?? null, concat: (...all) => all.join(''), group_concat: (text) => text, char: (...codes) => String.fromCharCode(...codes), hex: (text) => Buffer.from(String(text)).toString('hex').toUpperCase(),
      substr: (text, from, count) => String(text).substr(from - 1, count), substring: (text, from, count) => String(text).substr(from - 1, count), abs: Math.abs, version: () => '1.0', current_user: () => 'app', database: () => 'app', now: () => new Date().toISOString(),
      sleep: (seconds) => ((db.slept += Number(seconds)), 0), pg_sleep: (seconds) => ((db.slept += Number(seconds)), ''),
    };
    const AGGREGATES = { __proto__: null, count: (all) => all.length, sum: (all) => all.reduce((sum, one) => sum + Number(one), 0), max: (all) => all.reduce((a, b) => (a > b ? a : b), null), min: (all) => all.reduce((a, b) => (a === null || b < a ? b : a), null), avg: (all) => all.reduce((sum, one) => sum + Number(one), 0) / all.length };

    const primary = () => {
      const token = peek();
      if (!token) throw broken();
      if (symbol('(')) {
        const inner = isWord('select') ? scalar(select()) : expression();
        need(symbol(')'));
        return inner;
      }
      if (symbol('-')) {
        const inner = primary();
        return (scope) => -inner(scope);
      }
      if (symbol('+')) return primary();
      if (token.kind === 'number' || token.kind === 'text') { at++; return () => token.value; }
      if (token.kind === 'parameter') {
        const value = parameter();
        return () => value;
      }
      if (word('null')) return () => null;
      if (word('true')) return () => true;
      if (word('false')) return () => false;
      if (word('case')) return cases();
      if (token.kind === 'word' && peek(1)?.value === '(' && peek(1).kind === 'symbol') return call();
      return column();
    };
    const scalar = (rows) => (scope) => Object.values(rows(scope)[0] ?? { none: null })[0];
    const cases = () => {
      const whens = [];
      let otherwise = () => null;
      while (word('when')) {
        const condition = expression();
        need(word('then'));
        whens.push([condition, expression()]);
      }
      if (word('else')) otherwise = expression();
      need(word('end'));
      return (scope) => (whens.find(([condition]) => isTrue(condition(scope)))?.[1] ?? otherwise)(scope);
    };
    const call = () => {
      const called = tokens[at].value;
      at += 2;
      if (AGGREGATES[called]) {
        word('distinct');
        const of = symbol('*') ? () => 1 : expression();
        need(symbol(')'));
        const aggregate = (scope) => AGGREGATES[called]((scope.group ?? [scope]).map(of).filter((one) => one !== null));
        aggregate.isAggregate = true;
        return aggregate;
      }
      const args = symbol(')') ? [] : list(expression);
      if (tokens[at - 1]?.value !== ')' || args.length > 0) need(symbol(')'));
      if (!FUNCTIONS[called]) throw Object.assign(new Error(`function ${called} does not exist`), { code: '42883' });
      return (scope) => FUNCTIONS[called](...args.map((arg) => arg(scope)));
    };
    const column = () => {
      const first = name();
      const second = symbol('.') ? name() : undefined;
      const title = second ?? first;
      const read = (scope) => {
        for (const { alias, row } of scope.rows) {
          if (second !== undefined && alias.toLowerCase() !== first.toLowerCase()) continue;
          const key = Object.keys(row).find((one) => one.toLowerCase() === title.toLowerCase());
          if (key !== undefined) return row[key];
        }
        if (scope.outer) return read(scope.outer);
        throw Object.assign(new Error(`column "${title}" does not exist`), { code: '42703' });
      };
      read.title = title;
      return read;
    };
    const cast = () => {
      const inner = primary();
      while (symbol('::')) name();
      return inner;
    };
    const number = (value) => (typeof value === 'number' ? value : Number.parseFloat(value) || 0);
    const chain = (next, operators) => () => {
      let left = next();
      for (;;) {
        const found = Object.keys(operators).find((one) => symbol(one));
        if (!found) return left;
        const [a, b, apply] = [left, next(), operators[found]];
        left = (scope) => apply(a(scope), b(scope));
      }
    };
    const product = chain(cast, { '*': (a, b) => number(a) * number(b), '/': (a, b) => number(a) / number(b), '%': (a, b) => number(a) % number(b) });
    const sum = chain(product, { '+': (a, b) => number(a) + number(b), '-': (a, b) => number(a) - number(b), '||': (a, b) => (dialect === 'mysql' ? isTrue(a) || isTrue(b) : `${a}${b}`) });
    const same = (a, b) => a !== null && b !== null && (typeof a === typeof b ? a === b : String(Number(a)) === String(Number(b)) || String(a) === String(b));
    const less = (a, b) => (typeof a === 'number' || typeof b === 'number' ? Number(a) < Number(b) : String(a) < String(b));
    const like = (text, pattern, flags) => text !== null && new RegExp(`^${String(pattern).replace(/\\([%_])|[.*+?^${}()|[\]\\]|%|_/g, (one, escaped) => (escaped ? escaped : one === '%' ? '[^]*' : one === '_' ? '[^]' : `\\${one}`))}$`, flags).test(String(text));
    const COMPARISONS = { '=': same, '<>': (a, b) => a !== null && b !== null && !same(a, b), '!=': (a, b) => a !== null && b !== null && !same(a, b), '<=': (a, b) => !less(b, a), '>=': (a, b) => !less(a, b), '<': less, '>': (a, b) => less(b, a) };
    const comparison = () => {
      const left = sum();
      const found = Object.keys(COMPARISONS).find((one) => symbol(one));
      if (found) {
        const right = sum();
        return (scope) => COMPARISONS[found](left(scope), right(scope));
      }
      if (word('is')) {
        const isNot = word('not');
        need(word('null'));
        return (scope) => ((left(scope) ?? null) === null) !== isNot;
      }
      const isNot = word('not');
      const negated = (test) => (isNot ? (scope) => !test(scope) : test);
      if (isWord('like') || isWord('ilike')) {
        const flags = isWord('ilike') || dialect !== 'pg' ? 'i' : '';
        at++;
        const right = sum();
        if (word('escape')) sum();
        return negated((scope) => like(left(scope), right(scope), flags));
      }
      if (word('between')) {
        const low = sum();
        need(word('and'));
        const high = sum();
        return negated((scope) => !less(left(scope), low(scope)) && !less(high(scope), left(scope)));
      }
      if (word('in')) {
        need(symbol('('));
        const rows = isWord('select') ? select() : undefined;
        const all = rows ? [] : list(expression);
        need(symbol(')'));
        return negated((scope) => (rows ? rows(scope).map((row) => Object.values(row)[0]) : all.flatMap((one) => one(scope))).some((one) => same(left(scope), one)));
      }
      need(!isNot);
      return left;
    };
    const isTrue = (value) => value !== null && value !== undefined && value !== false && value !== 0 && (typeof value !== 'string' || number(value) !== 0);
    const negation = () => {
      if (!word('not')) return comparison();
      const inner = negation();
      return (scope) => !isTrue(inner(scope));
    };
    const conjunction = () => {
      const parts = [negation()];
      while (word('and')) parts.push(negation());
      return parts.length === 1 ? parts[0] : (scope) => parts.every((part) => isTrue(part(scope)));
    };
    const expression = () => {
      const parts = [conjunction()];
      while (word('or')) parts.push(conjunction());
      return parts.length === 1 ? parts[0] : (scope) => parts.some((part) => isTrue(part(scope)));
    };

    // ---- statements ----
    const rowsOf = (table) => {
      if (table === 'information_schema.tables') return Object.keys(tables).map((table_name) => ({ table_schema: 'public', table_name }));
      if (table === 'sqlite_master') return Object.keys(tables).map((title) => ({ type: 'table', name: title, tbl_name: title, sql: `CREATE TABLE ${title} (${columns[title].join(', ')})` }));
      if (table === 'information_schema.columns') return Object.keys(tables).flatMap((table_name) => columns[table_name].map((column_name) => ({ table_name, column_name })));
      const found = Object.keys(tables).find((one) => one.toLowerCase() === table.toLowerCase());
      if (found === undefined) throw Object.assign(new Error(`relation "${table}" does not exist`), { code: '42P01' });
      return tables[found];
    };
    const tableName = () => {
      const first = name();
      const second = symbol('.') ? name() : undefined;
      return second === undefined || first === 'public' ? second ?? first : `${first}.${second}`.toLowerCase();
    };
    const KEYWORDS = ['where', 'order', 'group', 'limit', 'offset', 'union', 'join', 'inner', 'left', 'on', 'set', 'values', 'returning', 'from', 'for', 'having'];
    const alias = (otherwise) => (word('as') ? name() : (peek()?.kind === 'word' && !KEYWORDS.includes(peek().value)) || peek()?.kind === 'name' ? name() : otherwise);
    const source = () => {
      const table = tableName();
      return { table, alias: alias(table) };
    };
    const condition = () => (word('where') ? expression() : () => true);

    const select = () => {
      need(word('select'));
      const isDistinct = word('distinct');
      const wanted = list(() => {
        if (symbol('*')) return { isAll: true };
        if (peek(1)?.value === '.' && peek(2)?.value === '*') {
          const of = name();
          at += 2;
          return { isAll: true, of };
        }
        const from = at;
        const read = expression();
        const title = tokens.slice(from, at).map(({ text }) => text).join('');
        return { read, title: alias(read.title ?? title) };
      });
      const sources = [];
      if (word('from')) {
        sources.push(...list(source).map((one) => ({ ...one, on: () => true })));
        while (isWord('join') || isWord('inner', 'join') || isWord('left', 'join')) {
          const isOuter = isWord('left');
          at += isWord('join') ? 1 : 2;
          const joined = source();
          need(word('on'));
          sources.push({ ...joined, on: expression(), isOuter });
        }
      }
      const where = condition();
      const groups = word('group', 'by') ? list(expression) : undefined;
      const having = word('having') ? expression() : () => true;
      const more = isWord('union') ? union() : undefined;
      const orders = word('order', 'by') ? list(() => ({ by: expression(), isDown: word('desc') || (word('asc'), false) })) : [];
      let limit = word('limit') ? expression() : undefined;
      let offset = word('offset') ? expression() : undefined;
      if (limit && symbol(',')) {
        offset = limit;
        limit = expression();
      }
      if (word('for', 'update')) need(true);
      return (outer) => {
        let scopes = [{ rows: [], outer }];
        for (const { table, alias: called, on, isOuter } of sources) {
          const rows = rowsOf(table);
          scopes = scopes.flatMap((scope) => {
            const found = rows.map((row) => ({ rows: [...scope.rows, { alias: called, row, table }], outer })).filter((one) => isTrue(on(one)));
            return found.length > 0 || !isOuter ? found : [{ rows: [...scope.rows, { alias: called, table, row: Object.fromEntries((columns[table] ?? []).map((key) => [key, null])) }], outer }];
          });
        }
        scopes = scopes.filter((scope) => isTrue(where(scope)));
        if (groups) {
          const grouped = new Map();
          for (const scope of scopes) {
            const key = JSON.stringify(groups.map((by) => by(scope)));
            grouped.set(key, [...(grouped.get(key) ?? []), scope]);
          }
          scopes = [...grouped.values()].map((group) => ({ rows: group[0].rows, group, outer })).filter((scope) => isTrue(having(scope)));
        } else if (wanted.some(({ read }) => read?.isAggregate)) scopes = [{ rows: scopes[0]?.rows ?? [], group: scopes, outer }];
        let found = scopes.map((scope) => ({ scope, row: project(wanted, scope, sources) }));
        if (sources.length > 0 && found.length === 0) checkColumns(wanted, sources, where, outer);
        const added = more?.(outer) ?? [];
        const width = found[0] ? Object.keys(found[0].row).length : widthOf(wanted, sources);
        for (const { row } of added) if (Object.keys(row).length !== width) throw Object.assign(new Error('each UNION query must have the same number of columns'), { code: '42601' });
        const titles = found[0] ? Object.keys(found[0].row) : titlesOf(wanted, sources);
        found.push(...added.map(({ row }) => ({ scope: { rows: [] }, row: Object.fromEntries(Object.values(row).map((value, i) => [titles[i], value])) })));
        if (isDistinct || more?.isDistinct) found = found.filter(({ row }, i) => found.findIndex((other) => JSON.stringify(other.row) === JSON.stringify(row)) === i);
        const keyOf = ({ scope, row }, by) => {
          const position = by({ rows: [{ alias: '', row }, ...scope.rows], outer, group: scope.group });
          return position;
        };
        for (const { by, isDown } of [...orders].reverse()) found.sort((a, b) => {
          const [x, y] = [keyOf(a, by), keyOf(b, by)];
          return (less(x, y) ? -1 : less(y, x) ? 1 : 0) * (isDown ? -1 : 1);
        });
        const start = Number(offset?.({ rows: [], outer }) ?? 0);
        const count = limit?.({ rows: [], outer });
        return found.slice(start, count === undefined || count === null ? undefined : start + Number(count)).map(({ row }) => row);
      };
    };
    const union = () => {
      need(word('union'));
      const isAll = word('all');
      const rest = symbol('(') ? bracketed() : select();
      const rows = (outer) => rest(outer).map((row) => ({ row }));
      rows.isDistinct = !isAll;
      return rows;
    };
    const bracketed = () => {
      const inner = select();
      need(symbol(')'));
      return inner;
    };
    const titlesOf = (wanted, sources) => wanted.flatMap(({ isAll, of, title }) => (isAll ? sources.filter((one) => !of || one.alias === of).flatMap(({ table }) => columns[table] ?? Object.keys(rowsOf(table)[0] ?? {})) : [title]));
    const widthOf = (wanted, sources) => titlesOf(wanted, sources).length;
    /** A wrong name is an error also where no row is looked at. */
    const checkColumns = (wanted, sources, where, outer) => {
      const scope = { rows: sources.map(({ table, alias: called }) => ({ alias: called, row: Object.fromEntries((columns[table] ?? Object.keys(rowsOf(table)[0] ?? {})).map((key) => [key, null])) })), outer, group: [] };
      for (const { read } of wanted) read?.(scope);
      where(scope);
    };
    const project = (wanted, scope, sources) => {
      const row = {};
      for (const { isAll, of, read, title } of wanted) {
        if (!isAll) {
          let key = title;
          for (let i = 2; Object.hasOwn(row, key); i++) key = `${title}_${i}`;
          row[key] = read(scope) ?? null;
        } else {
          need(sources.length > 0);
          for (const one of scope.rows) if (!of || one.alias === of) Object.assign(row, one.row);
        }
      }
      return row;
    };

    const statements = {
      __proto__: null,
      select: () => {
        const rows = select();
        return () => ({ rows: rows() });
      },
      insert: () => {
        at++;
        need(word('into'));
        const table = tableName();
        const names = symbol('(') ? list(name) : columns[table];
        if (tokens[at]?.value === ')') at++;
        need(word('values'));
        const rows = list(() => {
          need(symbol('('));
          const row = list(expression);
          need(symbol(')'));
          return row;
        });
        const returning = word('returning') ? (symbol('*') ? ['*'] : list(name)) : undefined;
        return () => {
          const target = rowsOf(table);
          const added = rows.map((row) => {
            if (row.length !== names.length) throw Object.assign(new Error('INSERT has not as many values as columns'), { code: '42601' });
            const given = Object.fromEntries(names.map((key, i) => [key, row[i]({ rows: [] })]));
            const id = columns[table].includes('id') && given.id === undefined ? { id: target.reduce((most, one) => Math.max(most, Number(one.id) || 0), 0) + 1 } : {};
            const whole = { ...Object.fromEntries(columns[table].map((key) => [key, null])), ...given, ...id };
            target.push(whole);
            return whole;
          });
          return { rows: returning ? added.map((row) => ({ ...row })) : [], changed: added.length, lastId: added[added.length - 1]?.id };
        };
      },
      update: () => {
        at++;
        const { table, alias: called } = source();
        need(word('set'));
        const changes = list(() => {
          const key = name();
          need(symbol('='));
          return [key, expression()];
        });
        const where = condition();
        if (word('returning')) while (peek() && !symbol(';')) at++;
        return () => {
          const hit = rowsOf(table).filter((row) => isTrue(where({ rows: [{ alias: called, row }] })));
          for (const row of hit) {
            const values = changes.map(([key, value]) => [key, value({ rows: [{ alias: called, row }] })]);
            for (const [key, value] of values) {
              if (!columns[table].includes(key)) throw Object.assign(new Error(`column "${key}" does not exist`), { code: '42703' });
              row[key] = value;
            }
          }
          return { rows: [], changed: hit.length };
        };
      },
      delete: () => {
        at++;
        need(word('from'));
        const { table, alias: called } = source();
        const where = condition();
        return () => {
          const rows = rowsOf(table);
          const left = rows.filter((row) => !isTrue(where({ rows: [{ alias: called, row }] })));
          const changed = rows.length - left.length;
          rows.splice(0, rows.length, ...left);
          return { rows: [], changed };
        };
      },
      drop: () => {
        at++;
        need(word('table'));
        const isLoose = word('if', 'exists');
        const table = tableName();
        return () => {
          if (!tables[table] && !isLoose) throw Object.assign(new Error(`table "${table}" does not exist`), { code: '42P01' });
          delete tables[table];
          return { rows: [], changed: 0 };
        };
      },
    };
    for (const nothing of ['begin', 'commit', 'rollback']) statements[nothing] = () => ((at++), () => ({ rows: [], changed: 0 }));
    return () => {
      const all = [];
      for (;;) {
        while (symbol(';'));
        if (!peek()) return all;
        const read = peek().kind === 'word' ? statements[peek().value] : undefined;
        need(read !== undefined);
        all.push(read());
        need(!peek() || peek().value === ';');
      }
    };
  };

  const run = (text, values, dialect, isPrepared = false) => {
    if (typeof text !== 'string') throw new TypeError('The statement must be a text.');
    db.statements.push({ text, values: values ?? [] });
    const all = parser(tokenize(text, dialect), values, dialect)();
    if (all.length === 0) return { rows: [], changed: 0 };
    if (all.length > 1 && (isPrepared || !options.several)) throw Object.assign(new Error(isPrepared ? 'cannot insert multiple commands into a prepared statement' : 'only one statement is allowed at a time'), { code: '42601' });
    return all.reduce((_, one) => one(), undefined);
  };
  const flat = (values) => (values === undefined ? undefined : Array.isArray(values) || (typeof values === 'object' && values !== null) ? values : [values]);

  // ---- pg ----
  const pgQuery = async (text, values) => {
    const given = typeof text === 'object' && text !== null ? text : { text, values };
    const { rows, changed } = run(given.text, flat(given.values), 'pg', given.values !== undefined);
    return { rows, rowCount: changed ?? rows.length };
  };
  const pgClient = () => live({
    query: (text, values, done) => {
      const callback = typeof values === 'function' ? values : done;
      const result = pgQuery(text, typeof values === 'function' ? undefined : values);
      if (!callback) return result;
      result.then((value) => callback(null, value), (error) => callback(error));
      return undefined;
    },
    connect: async () => pgClient(), release: () => undefined, end: async () => undefined, on: () => undefined,
  });
  const pg = { Pool: function Pool() { return pgClient(); }, Client: function Client() { return pgClient(); }, escapeLiteral: (text) => `'${String(text).replace(/'/g, "''")}'`, escapeIdentifier: (text) => `"${String(text).replace(/"/g, '""')}"` };

  // ---- mysql ----
  const escape = (value) => (value === null || value === undefined ? 'NULL' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : Array.isArray(value) ? value.map(escape).join(', ')
    // As the real clients do: an object becomes `key` = value, which is a hole of its own.
    : typeof value === 'object' ? Object.entries(value).map(([key, one]) => `${escapeId(key)} = ${escape(one)}`).join(', ')
    : `'${String(value).replace(/[\0\n\r\b\t\\'"\x1a]/g, (one) => `\\${{ '\0': '0', '\n': 'n', '\r': 'r', '\b': 'b', '\t': 't', '\x1a': 'Z' }[one] ?? one}`)}'`);
  const escapeId = (text) => `\`${String(text).replace(/`/g, '``')}\``;
  const format = (text, values = []) => {
    const left = [...(Array.isArray(values) ? values : [values])];
    return text.replace(/\?\??/g, (mark) => (left.length === 0 ? mark : mark === '??' ? escapeId(left.shift()) : escape(left.shift())));
  };
  const mysqlRun = (text, values, isPrepared) => {
    const sql = typeof text === 'object' && text !== null ? text.sql : text;
    const given = typeof text === 'object' && text !== null ? values ?? text.values : values;
    // `query` writes the values into the text, `execute` sends them apart from it.
    const { rows, changed, lastId } = isPrepared ? run(sql, flat(given) ?? [], 'mysql', true) : given === undefined ? run(sql, undefined, 'mysql') : run(format(sql, given), undefined, 'mysql');
    return changed === undefined ? rows : { affectedRows: changed, insertId: lastId ?? 0 };
  };
  const fieldsOf = (rows) => (Array.isArray(rows) ? Object.keys(rows[0] ?? {}).map((title) => ({ name: title })) : undefined);
  const promisedMysql = () => {
    const ask = (isPrepared) => async (text, values) => {
      const rows = mysqlRun(text, values, isPrepared);
      return [rows, fieldsOf(rows)];
    };
    return live({ query: ask(false), execute: ask(true), end: async () => undefined, release: () => undefined, getConnection: async () => promisedMysql(), escape, escapeId, format });
  };
  const mysqlClient = () => {
    const ask = (isPrepared) => (text, values, done) => {
      const callback = typeof values === 'function' ? values : done;
      let error = null, rows;
      try {
        rows = mysqlRun(text, typeof values === 'function' ? undefined : values, isPrepared);
      } catch (thrown) {
        error = thrown;
      }
      setTimeout(() => (error ? callback?.(error) : callback?.(null, rows, fieldsOf(rows))), 0);
    };
    const client = live({ query: ask(false), execute: ask(true), promise: promisedMysql, connect: (done) => done?.(null), end: (done) => done?.(null), getConnection: (done) => done(null, client), release: () => undefined, on: () => undefined, escape, escapeId, format });
    // `util.promisify(connection.query)` gives the rows alone.
    return client;
  };
  const mysql = { createConnection: mysqlClient, createPool: mysqlClient, escape, escapeId, format };
  const mysqlPromise = { createConnection: async () => promisedMysql(), createPool: promisedMysql, escape, escapeId, format };

  // ---- sqlite ----
  const split = (args) => {
    const done = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
    return [args.length === 0 ? undefined : args.length === 1 && typeof args[0] === 'object' ? args[0] : args, done];
  };
  const sqliteMethod = (shape) => (text, ...args) => {
    const [values, done] = split(args);
    let error = null, value, self;
    try {
      const result = run(text, values, 'sqlite', true);
      value = shape(result.rows);
      self = live({ changes: result.changed ?? 0, lastID: result.lastId });
    } catch (thrown) {
      error = thrown;
    }
    setTimeout(() => (error ? done?.call(self, error) : done?.call(self, null, value)), 0);
  };
  const sqlite3 = {
    Database: function Database() {
      return live({
        get: sqliteMethod((rows) => rows[0]), all: sqliteMethod((rows) => rows), run: sqliteMethod(() => undefined), exec: sqliteMethod(() => undefined),
        each: (text, ...args) => {
          const [values, each] = split(args);
          run(text, values, 'sqlite', true).rows.forEach((row) => each?.(null, row));
        },
        serialize: (inner) => inner?.(), close: (done) => done?.(null),
      });
    },
  };
  sqlite3.verbose = () => sqlite3;
  const better = function Database() {
    const prepare = (text) => live({
      get: (...args) => run(text, split(args)[0], 'sqlite', true).rows[0], all: (...args) => run(text, split(args)[0], 'sqlite', true).rows,
      run: (...args) => {
        const { changed = 0, lastId } = run(text, split(args)[0], 'sqlite', true);
        return { changes: changed, lastInsertRowid: lastId };
      },
    });
    return live({ prepare, exec: (text) => void text.split(';').filter((one) => one.trim() !== '').forEach((one) => run(one, undefined, 'sqlite')), pragma: () => undefined, close: () => undefined });
  };

  db.query = (text, values) => run(text, values, options.dialect ?? 'pg').rows;
  db.modules = { pg, mysql, mysql2: mysql, 'mysql2/promise': mysqlPromise, sqlite3, 'better-sqlite3': better };
  return db;
};
