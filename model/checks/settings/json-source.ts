/** A JSON text with the lines of its values, so that a fault can be shown where it stands. */
export interface JsonSource {
  readonly value: unknown;
  /** Line (from 1) of the value at a path; of the nearest one above it where there is none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A text that is not JSON. The message is for people. */
export class JsonFault extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'JsonFault';
    this.line = line;
  }
}

const DEEPEST = 64;
const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SCALAR = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads the text once more beside JSON.parse, which says what the value is but not where its parts stand. */
class Scanner {
  readonly lines = new Map<string, number>();
  readonly #text: string;
  #at = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    this.#skipSpace();
    const value = this.#value([]);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#fault('后面多了内容');
    return value;
  }

  #fault(message: string): JsonFault {
    return new JsonFault(message, this.#here());
  }

  #here(): number {
    for (; this.#counted < this.#at; this.#counted += 1)
      if (this.#text[this.#counted] === '\n') this.#line += 1;
    return this.#line;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    this.#take(SPACE);
  }

  #takeSign(sign: string): boolean {
    this.#skipSpace();
    const found = this.#text[this.#at] === sign;
    if (found) this.#at += 1;
    this.#skipSpace();
    return found;
  }

  #string(what: string): string {
    const written = this.#take(STRING);
    if (written === null) throw this.#fault(what);
    try {
      return String(JSON.parse(written));
    } catch {
      throw this.#fault(`${written} 里有不能直接写的字符`);
    }
  }

  #value(path: readonly string[]): unknown {
    if (path.length > DEEPEST) throw this.#fault('层次太深');
    this.lines.set(path.join('\0'), this.#here());
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#object(path);
    if (sign === '[') return this.#array(path);
    if (sign === '"') return this.#string('引号没有配对');
    const scalar = this.#take(SCALAR);
    if (scalar === null)
      throw this.#fault(
        sign === undefined ? '文件没有写完' : `“${sign}”不对：文字要用半角双引号括起来，数字直接写`,
      );
    return JSON.parse(scalar);
  }

  #object(path: readonly string[]): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#takeSign('{');
    while (!this.#takeSign('}')) {
      if (entries.size > 0 && !this.#takeSign(',')) throw this.#fault('两项之间少了半角逗号，或者少了“}”');
      const name = this.#string('这里要写一项的名字，用半角双引号括起来');
      if (entries.has(name)) throw this.#fault(`“${name}”写了两遍`);
      if (!this.#takeSign(':')) throw this.#fault(`“${name}”后面少了半角冒号`);
      entries.set(name, this.#value([...path, name]));
    }
    return Object.fromEntries(entries);
  }

  #array(path: readonly string[]): unknown[] {
    const values: unknown[] = [];
    this.#takeSign('[');
    while (!this.#takeSign(']')) {
      if (values.length > 0 && !this.#takeSign(',')) throw this.#fault('两项之间少了半角逗号，或者少了“]”');
      values.push(this.#value([...path, String(values.length)]));
    }
    return values;
  }
}

/**
 * Reads a JSON text that people write.
 * @throws {JsonFault} when it is not JSON, or names one thing twice.
 */
export function readJsonSource(text: string): JsonSource {
  const scanner = new Scanner(text.replace(/^\uFEFF/, ''));
  const value = scanner.read();
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const line = scanner.lines.get(path.slice(0, length).map(String).join('\0'));
        if (line !== undefined) return line;
      }
      return scanner.lines.get('') ?? 1;
    },
  };
}
