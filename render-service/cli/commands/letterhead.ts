import { writeFile } from 'node:fs/promises';
import { buildLetterheadExample, letterheadTags } from '@tongjie/templates';
import { packDocument } from '../../engine/docx/pack-document.ts';
import { readLetterheadFile } from '../../letterhead/find-letterhead.ts';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';

export const letterheadCommand: Command = {
  async run(args, { print }) {
    const example = args.includes('--example');
    const { values, positionals } = readArguments(args, example ? [] : ['FILE'], {
      json: { type: 'boolean' },
      example: { type: 'string' },
    });
    if (values.example !== undefined) {
      // An office's own file is never written over.
      await writeFile(values.example, await packDocument(buildLetterheadExample()), { flag: 'wx' });
      print(
        values.json
          ? toJson({ file: values.example, tags: letterheadTags })
          : `已写出红头模板：${values.example}。用 Word 或 WPS 改成本单位的样子，标签（{{…}}）留着，存为 letterhead.docx，放在卷宗文件夹或者它的上一层。\n`,
      );
      return 0;
    }
    const { tags } = await readLetterheadFile(positionals[0] ?? '');
    const absent = letterheadTags.filter((tag) => !tags.has(tag));
    if (values.json) print(toJson({ tags: [...tags], absent }));
    else {
      const braced = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join('、');
      const rest = absent.length === 0 ? '' : `没有用到：${braced(absent)}。\n`;
      print(`红头模板可以用，标签有：${braced([...tags])}。\n${rest}`);
    }
    return 0;
  },
};
