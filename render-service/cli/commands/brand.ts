import { themeTitles } from '@tongjie/model';
import { themeOf } from '@tongjie/templates';
import { z } from 'zod';
import { brandFileSchema, readBrandFile } from '../../brand/read-brand.ts';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';

/** What can be drawn with a brand, in a few lines; `--schema` prints what `brand.json` may hold, for editors. */
export const brandCommand: Command = {
  async run(args, { print }) {
    const schema = args.includes('--schema');
    const { values, positionals } = readArguments(args, schema ? [] : ['FILE'], {
      schema: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    if (values.schema) {
      print(toJson(z.toJSONSchema(brandFileSchema, { io: 'input' })));
      return 0;
    }
    const file = positionals[0] ?? '';
    const brand = await readBrandFile(file);
    const { grounds, ornament } = themeOf({ theme: 'brand', brand });
    const colours = {
      field: grounds.field.fill,
      accent: grounds.paper.accent,
      onField: grounds.field.accent,
    };
    if (values.json) {
      const { name, composition, logo, link } = brand;
      print(
        toJson({ name, composition, logo: logo !== null, ornament: brand.ornament !== null, link, colours }),
      );
      return 0;
    }
    const said = [
      `${brand.name}　构图：${themeTitles[brand.composition]}（${ornament.kind}）`,
      `底色 ${colours.field}，上面的强调色 ${colours.onField}；纸上的强调色 ${colours.accent}`,
      `标识：${brand.logo ? brand.logo.kind.toUpperCase() : '没有'}　地方图样：${brand.ornament ? '有' : '没有'}　二维码：${brand.link?.address ?? '没有'}`,
    ];
    print(`${said.join('\n')}\n`);
    return 0;
  },
};
