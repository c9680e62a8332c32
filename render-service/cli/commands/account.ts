import { roleSchema } from '@tongjie/model';
import { hashPassword } from '../../auth/password.ts';
import { readArguments, readChoice } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';

const SHORTEST_PASSWORD = 8;

export const account: Command = {
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
