/** Kangxi radicals, whose ordinary characters Unicode names as their compatibility forms. */
const KANGXI = /[\u2f00-\u2fd5]/g;
/** Radicals of simplified characters have no such form: each with its ordinary character. */
const SIMPLIFIED = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const RADICAL = /[\u2e80-\u2ef3]/g;

/**
 * Ordinary characters for the radicals that some programs write into PDFs in their place (⼴ for 广): they look alike, and
 * no search, no number and no organ is found in them. One character stays one character.
 */
export function plainCharacters(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const plain = text
    .replace(KANGXI, (radical) => {
      replaced += 1;
      return radical.normalize('NFKC');
    })
    .replace(RADICAL, (radical) => {
      const character = SIMPLIFIED.get(radical);
      if (character !== undefined) replaced += 1;
      return character ?? radical;
    });
  return { text: plain, replaced };
}
