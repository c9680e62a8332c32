/** Why a command could not be done: exit code 2, one line on standard error. */
export class CliError extends Error {
  /** Stable, kebab-case. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}

/** Codes of the operating system that a person can do something about. */
const systemErrors: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['file-not-found', '没有找到文件'],
  ENOTDIR: ['file-not-found', '没有找到文件'],
  EISDIR: ['not-a-file', '这是文件夹，不是文件'],
  EACCES: ['no-permission', '没有权限读写'],
  EPERM: ['no-permission', '没有权限读写'],
  EEXIST: ['already-exists', '已经存在'],
  ENOSPC: ['disk-full', '磁盘已满，写不下'],
  EROFS: ['no-permission', '磁盘是只读的，不能写'],
  EADDRINUSE: ['port-in-use', '端口已被占用，请用 --port 换一个'],
};

/** The one line that says why a command failed: `[code] message`. */
export function describeFailure(error: unknown): string {
  const { code, message } = readFailure(error);
  return `[${code}] ${message.replace(/\s*\n\s*/g, ' ')}`;
}

function readFailure(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'internal-error', message: `出现内部错误：${String(error)}` };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = systemErrors[code];
  if (known) {
    const path = 'path' in error && typeof error.path === 'string' ? `：${error.path}` : '';
    return { code: known[0], message: `${known[1]}${path}。` };
  }
  if (code.startsWith('ERR_PARSE_ARGS')) {
    return {
      code: 'bad-arguments',
      message: `参数有误（${error.message.split('\n')[0]}）。用 tongjie help 查看用法。`,
    };
  }
  // Errors of the parts bear their own stable code and Chinese words.
  if (/^[a-z][a-z0-9-]*$/.test(code)) return { code, message: error.message };
  return { code: 'internal-error', message: `出现内部错误：${error.message}` };
}
