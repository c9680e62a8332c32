/** 0: done, nothing wrong. 1: done, and errors were found. 2 is for what could not be done, and is thrown. */
export type ExitCode = 0 | 1;

/** What a command may touch of the world around it. */
export interface Terminal {
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error: progress and notes. */
  note(text: string): void;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** Settles when the person or the system asks the program to end (SIGINT, SIGTERM). */
  waitForStop(): Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command of `tongjie`. */
export interface Command {
  /**
   * @param args what follows the command's name
   * @throws Error with a stable `code` where it could not be done
   */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** JSON as commands print it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
