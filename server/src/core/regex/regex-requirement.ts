import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, type Requirement } from '../keywords';

/**
 * Texts that stand in everything that an expression matches. Understands literals, groups and alternatives; whatever
 * else it meets requires nothing, which is always right.
 * @param source in JavaScript's dialect
 */
export function regexRequirement(source: string, flags: string): Requirement {
  if (flags.includes('i')) return NOTHING_REQUIRED;
  return anchoredWords(source) ?? new RequirementReader(source).read();
}

/** `^(?:[\w$]+\.)*(?:req|request)$`: whole words, each after nothing or a dot. */
const ANCHORED_WORDS = /^\^((?:\(\?:(?:\\.|[^()\\])*\)[*?])*)(?:\(\?:([\w|]+)\)|(\w+))\$$/;

/**
 * The words of an expression that is anchored at both ends. The text that it is run on is that of a syntax node, so that
 * where the text ends, the word ends in the file.
 */
function anchoredWords(source: string): Requirement | undefined {
  const [, prefixes = '', several, single] = ANCHORED_WORDS.exec(source) ?? [];
  const words = (several ?? single)?.split('|');
  const endInDots = (prefixes.match(/\(\?:(?:\\.|[^()\\])*\)/g) ?? []).every((group) => group.slice(3, -1).split('|').every((part) => part.endsWith('\\.')));
  return words && endInDots ? requireAny(words.map((word) => requireLiteral(word, 'word'))) : undefined;
}

class RequirementReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Requirement {
    return this.alternatives();
  }

  private alternatives(): Requirement {
    const branches = [this.sequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    return requireAny(branches);
  }

  private sequence(): Requirement {
    const parts: Requirement[] = [];
    let run = '';
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const item = this.item();
      const optional = this.skipQuantifier();
      if (typeof item === 'string' && optional === 'once') {
        run += item;
        continue;
      }
      parts.push(requireLiteral(run, 'text'));
      // One repetition at least: the item itself stands there, but not what follows it.
      run = '';
      if (optional !== 'maybe') parts.push(typeof item === 'string' ? requireLiteral(item, 'text') : item);
    }
    return requireAll([...parts, requireLiteral(run, 'text')]);
  }

  /** A literal character, or what a group or class requires. */
  private item(): string | Requirement {
    const char = this.source.charAt(this.at);
    if (char === '(') return this.group();
    if (char === '[') return this.skipClass();
    if (char === '\\') return this.escape();
    this.at++;
    return char === '^' || char === '$' || char === '.' ? NOTHING_REQUIRED : char;
  }

  private group(): Requirement {
    const head = /^\((?:\?(?::|<[A-Za-z_]\w*>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    const assertion = /^\(\?(?:[=!]|<[=!])/.test(this.source.slice(this.at, this.at + 4));
    this.at += assertion ? this.source.slice(this.at).search(/[=!]/) + 1 : head.length;
    const inner = this.alternatives();
    this.at++;
    return assertion ? NOTHING_REQUIRED : inner;
  }

  private skipClass(): Requirement {
    this.at++;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']') this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    this.at++;
    return NOTHING_REQUIRED;
  }

  private escape(): string | Requirement {
    const escaped = this.source.charAt(this.at + 1);
    this.at += 2;
    if (!/[A-Za-z0-9]/.test(escaped)) return escaped;
    const longer = /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|k<\w+>|\d+)/.exec(this.source.slice(this.at - 1))?.[0] ?? escaped;
    this.at += longer.length - 1;
    return NOTHING_REQUIRED;
  }

  private skipQuantifier(): 'once' | 'repeated' | 'maybe' {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!quantifier) return 'once';
    this.at += quantifier[0].length;
    const atLeastOnce = quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0;
    return atLeastOnce ? 'repeated' : 'maybe';
  }
}
