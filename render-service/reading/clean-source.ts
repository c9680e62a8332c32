import type { PolicySource } from '@tongjie/model';
import { plainCharacters } from './plain-characters.ts';

/** Characters that take no room and carry no meaning in Chinese text: they hide labels, and readers never see them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text that every store takes and that says what it shows: invisible characters go, radicals become ordinary characters,
 * and `notices` says so; lone surrogates become U+FFFD. Line numbers stay.
 */
export function cleanSource(source: PolicySource): PolicySource {
  let removed = 0;
  const plain = plainCharacters(source.text);
  const text = plain.text
    .replaceAll('\u0000', '')
    .replace(INVISIBLE, (character) => {
      if (character !== '\ufeff') removed += 1;
      return '';
    })
    .toWellFormed();
  const notices = [
    ...(source.notices ?? []),
    ...(removed > 0 ? [`文件里有${removed}个看不见的字符（零宽字符等），已经去掉，文字没有变。`] : []),
    ...(plain.replaced > 0
      ? [`文件里有${plain.replaced}个字用的是部首的编码（如“⼴”），已改成通用的字（“广”），样子没有变。`]
      : []),
    ...(/\ufffd/.test(text) ? ['有些字符无法识别，显示为“\ufffd”，请对照原文补上。'] : []),
  ];
  return { ...source, text, notices };
}
