/*
 * The database of the world `sql`, which see: it reads SQL and keeps the rows.
 *
 *   const { db, run } = world('sql-engine', options);     // options as of `sql`
 *
 * run(text, values, dialect, isPrepared)   → { rows, changed, lastId }; dialect is `pg`, `mysql` or `sqlite`; a prepared text holds one statement
 * db               { statements, tables, slept }
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

  const { tokenize, broken, number, isTrue, less, same, like, FUNCTIONS, AGGREGATES, COMPARISONS } = world('sql-values', { db });

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
      if (token.kind === 'number' || token.kind === 'text') {
        at++;
        const read = () => token.value;
        if (token.kind === 'number') read.place = token.value;
        return read;
      }
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

    /** One SELECT, up to where a UNION or the order of the whole may follow. @returns a function that gives rows, each with its columns as pairs, in their order */
    const core = () => {
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
        // What has no name is called as PostgreSQL calls it: a number would change the order of the columns.
        return { read, title: alias(read.title ?? (/^\d+$/.test(title) ? '?column?' : title)) };
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
        const found = scopes.map((scope) => ({ scope, pairs: project(wanted, scope, sources) }));
        if (sources.length > 0 && found.length === 0) checkColumns(wanted, sources, where, outer);
        const titles = found[0]?.pairs.map(([title]) => title) ?? titlesOf(wanted, sources);
        return { titles, rows: isDistinct ? distinct(found) : found };
      };
    };
    const distinct = (rows) => {
      const textOf = ({ pairs }) => JSON.stringify(pairs.map(([, value]) => value));
      const texts = rows.map(textOf);
      return rows.filter((_, i) => texts.indexOf(texts[i]) === i);
    };
    /** A SELECT with what is added to it, put in order and cut. @returns a function that gives rows as objects */
    const select = () => {
      const first = core();
      const others = [];
      while (word('union')) {
        const isAll = word('all');
        const isBracketed = symbol('(');
        others.push({ isAll, read: core() });
        if (isBracketed) need(symbol(')'));
      }
      const orders = word('order', 'by') ? list(() => ({ by: expression(), isDown: word('desc') || (word('asc'), false) })) : [];
      let limit = word('limit') ? expression() : undefined;
      let offset = word('offset') ? expression() : undefined;
      if (limit && symbol(',')) {
        offset = limit;
        limit = expression();
      }
      word('for', 'update');
      return (outer) => {
        const { titles, rows } = first(outer);
        let found = rows;
        for (const { isAll, read } of others) {
          const added = read(outer);
          if (added.titles.length !== titles.length) throw Object.assign(new Error('each UNION query must have the same number of columns'), { code: '42601' });
          found = [...found, ...added.rows.map(({ pairs }) => ({ scope: { rows: [] }, pairs: pairs.map(([, value], i) => [titles[i], value]) }))];
          if (!isAll) found = distinct(found);
        }
        // A number in ORDER BY is the place of a column.
        const keyOf = ({ scope, pairs }, by) => (by.place ? pairs[by.place - 1]?.[1] : by({ rows: [{ alias: '', row: Object.fromEntries(pairs) }, ...scope.rows], outer, group: scope.group }));
        for (const { by } of orders) if (by.place > titles.length) throw Object.assign(new Error(`ORDER BY position ${by.place} is not in select list`), { code: '42P10' });
        for (const { by, isDown } of [...orders].reverse()) found = [...found].sort((a, b) => {
          const [x, y] = [keyOf(a, by), keyOf(b, by)];
          return (less(x, y) ? -1 : less(y, x) ? 1 : 0) * (isDown ? -1 : 1);
        });
        const start = Number(offset?.({ rows: [], outer }) ?? 0);
        const count = limit?.({ rows: [], outer });
        return found.slice(start, count === undefined || count === null ? undefined : start + Number(count)).map(({ pairs }) => Object.fromEntries(pairs));
      };
    };
    const titlesOf = (wanted, sources) => wanted.flatMap(({ isAll, of, title }) => (isAll ? sources.filter((one) => !of || one.alias === of).flatMap(({ table }) => columns[table] ?? Object.keys(rowsOf(table)[0] ?? {})) : [title]));
    const widthOf = (wanted, sources) => titlesOf(wanted, sources).length;
    /** A wrong name is an error also where no row is looked at. */
    const checkColumns = (wanted, sources, where, outer) => {
      const scope = { rows: sources.map(({ table, alias: called }) => ({ alias: called, row: Object.fromEntries((columns[table] ?? Object.keys(rowsOf(table)[0] ?? {})).map((key) => [key, null])) })), outer, group: [] };
      for (const { read } of wanted) read?.(scope);
      where(scope);
    };
    const project = (wanted, scope, sources) => wanted.flatMap(({ isAll, of, read, title }) => {
      if (!isAll) return [[title, read(scope) ?? null]];
      need(sources.length > 0);
      return scope.rows.filter((one) => !of || one.alias === of).flatMap(({ row }) => Object.entries(row));
    });

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
  return { db, run };
};
