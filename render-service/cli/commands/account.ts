import { randomBytes, scrypt } from 'node:crypto';
import { roleSchema } from '@tongjie/model';
import { readArguments, readChoice } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';

/** Cost of a password's hash: 32 MB and about 0.1 s (OWASP's advice for scrypt: N=2^15, r=8, p=3). */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const SHORTEST_PASSWORD = 8;

function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { N, r, p } = COST;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(`scrypt$${N}$${r}$${p}$${salt.toString('base64url')}$${key.toString('base64url')}`);
    });
  });
}

export const account: Command = {
  usage: 'tongjie account --id ID --name NAME --role drafter|firstInterpreter|mediaEditor < 密码',
  summary: '从标准输入读密码，打印 accounts.json 里的一条',
  async run(args, { print, readInput }) {
    const { values } = readArguments(args, [], {
      id: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
    });
    const { id, name, role } = values;
    if (id === undefined || name === undefined || role === undefined) {
      throw new CliError('bad-arguments', '请写明 --id、--name 和 --role。用 tongjie help 查看用法。');
    }
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) {
      throw new CliError('bad-arguments', '--id 只能用小写字母、数字和连字符，以字母或数字开头。');
    }
    const password = (await readInput()).replace(/\r?\n$/, '');
    if ([...password].length < SHORTEST_PASSWORD) {
      throw new CliError('password-too-short', `密码至少 ${SHORTEST_PASSWORD} 个字符，请从标准输入给出。`);
    }
    const person = { id, name, role: readChoice('--role', role, roleSchema.options) };
    print(toJson({ ...person, password: await hashPassword(password) }));
    return 0;
  },
};
