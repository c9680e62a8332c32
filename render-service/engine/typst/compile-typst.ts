import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fontFaces } from '../fonts.ts';
import { fault, TypstError, type TypstFault } from './typst-error.ts';
import type { TypstAnswer, TypstJob, TypstSetup, TypstStandard } from './typst-job.ts';

/** What can be written as JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A document for `compileTypst`. */
export interface TypstSource {
  /** Typst markup of ours. Words of a dossier never stand in it: they come as `data`. */
  readonly markup: string;
  /**
   * What the markup reads with `json("data.json")`: anything that JSON can say. Control characters but tab and line feed are left out; half a
   * surrogate pair is given as U+FFFD, which our fonts lack.
   */
  readonly data?: unknown;
  /** Pictures and further markup by the names under which the markup reads them, e.g. `figure-1.svg`. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** The date that the file says it was made; from the dossier, so that the bytes depend on nothing else. */
  readonly created: Date;
  /** PDF/A-2a unless said otherwise. */
  readonly standard?: TypstStandard;
}

export interface TypstDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The compiler's own words; of a layout that is right there are none. */
  readonly warnings: readonly string[];
}

export interface CompileTypstOptions {
  /** Milliseconds after which the process is ended and the document given up. */
  readonly timeout?: number;
  /** Bytes of memory that the process may take, its fonts (some 150 MB) included. Another bound asks for another process. */
  readonly memory?: number;
}

const MOST_BYTES = 128 * 1024 * 1024;
const DEFAULT_TIMEOUT = 60_000;
const DEFAULT_MEMORY = 1536 * 1024 * 1024;
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const FILE_NAME = /^[\w-]{1,80}(?:\.[\w-]{1,20}){1,3}$/;

/**
 * Sets a Typst document as tagged PDF. It sees our own fonts and the files that it was given, nothing of the disk and
 * nothing of the network. It is set in a process of its own, which is replaced when it takes too long or too much
 * memory, and starts without the service's environment. Same source, same bytes. Documents wait for one another.
 *
 * Typst's built-in Latin fonts can't be taken away, nor on macOS and Windows those of the system: markup should name
 * ours and say `fallback: false`. Then a character that they lack is an error (`typst-missing-glyph`), never a box.
 *
 * @throws TypstError
 */
export async function compileTypst(
  source: TypstSource,
  options: CompileTypstOptions = {},
): Promise<TypstDocument> {
  const job = prepareJob(source);
  const turn = queue.then(() => ask(job, options));
  queue = turn.catch(() => undefined);
  return turn;
}

function prepareJob({ markup, data, files, created, standard }: TypstSource): TypstJob {
  const given = new Map(files);
  if (data !== undefined) given.set('data.json', new TextEncoder().encode(writeData(data)));
  const odd = [...given.keys()].find((name) => !FILE_NAME.test(name));
  if (odd !== undefined)
    throw new TypstError(fault('typst-file-name', `文件名不能用在版式里：${odd.slice(0, 80)}`));
  const size = [...given.values()].reduce((sum, bytes) => sum + bytes.byteLength, markup.length);
  if (size > MOST_BYTES)
    throw new TypstError(fault('typst-too-large', '内容和图片加起来超过 128 MB，排不了，请减少图片。'));
  lastId += 1;
  const seconds = Math.floor(created.getTime() / 1000);
  return { id: lastId, markup, files: given, created: seconds, standard: standard ?? 'a-2a' };
}

function writeData(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(CONTROLS, '').toWellFormed() : value,
  );
}

let queue: Promise<unknown> = Promise.resolve();
let press: Press | undefined;
let lastId = 0;

/** A process with its fonts loaded, once `ready` is fulfilled. */
interface Press {
  readonly process: ChildProcess;
  readonly memory: number;
  readonly ready: Promise<unknown>;
}

async function ask(
  job: TypstJob,
  { timeout = DEFAULT_TIMEOUT, memory = DEFAULT_MEMORY }: CompileTypstOptions,
): Promise<TypstDocument> {
  if (press && press.memory !== memory) close(press);
  press ??= open(memory);
  const used = press;
  hold(used.process);
  await used.ready.catch((error: unknown) => {
    close(used);
    throw error;
  });
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      used.process.off('message', onMessage);
      used.process.off('exit', onExit);
      letGo(used.process);
      settle();
    };
    const giveUp = (reason: TypstFault) => {
      close(used);
      finish(() => reject(new TypstError(reason)));
    };
    const onMessage = (answer: TypstAnswer) => {
      if (answer.id !== job.id) return;
      finish(() => {
        if ('fault' in answer) return reject(new TypstError(answer.fault));
        resolve({ bytes: answer.bytes, pages: answer.pages, warnings: answer.warnings });
      });
    };
    const onExit = (code: number | null, signal: string | null) =>
      giveUp(
        signal === 'SIGKILL'
          ? fault('typst-memory', '排版占用的内存太多，已经停止，请减少内容或图片。')
          : fault('typst-failed', '排版程序意外中断，请再试一次。', `exit ${code ?? signal}`),
      );
    const timer = setTimeout(
      () =>
        giveUp(
          fault('typst-timeout', `排版 ${Math.round(timeout / 1000)} 秒还没有完成，已经停止，请减少内容。`),
        ),
      timeout,
    );
    used.process.on('message', onMessage);
    used.process.on('exit', onExit);
    used.process.send(job);
  });
}

/**
 * The process's file stands beside this one, with this one's extension. Its environment holds nothing of ours; packages
 * of the compiler would be fetched through a proxy that isn't there.
 */
function open(memory: number): Press {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const nowhere = 'http://127.0.0.1:9';
  const { SystemRoot } = process.env;
  const child = fork(new URL(`./typst-process.${extension}`, import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
      ALL_PROXY: nowhere,
      HOME: '/no-such-folder',
      XDG_DATA_HOME: '/no-such-folder',
      XDG_CACHE_HOME: '/no-such-folder',
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
    },
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new TypstError(fault('typst-failed', '排版程序没有启动起来。', `exit ${code ?? signal}`));
  });
  const opened: Press = { process: child, memory, ready: Promise.race([once(child, 'message'), ended]) };
  // One that dies between two documents is replaced for the next.
  ended.catch(() => close(opened));
  const setup: TypstSetup = { fontPaths: fontFaces.map(({ path }) => path), memory };
  child.send(setup);
  return opened;
}

function close(closed: Press): void {
  if (press === closed) press = undefined;
  closed.process.kill('SIGKILL');
}

/** A process that is waited for keeps this one alive; one that waits doesn't. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
