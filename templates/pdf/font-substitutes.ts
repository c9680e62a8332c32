/** Faces of GB/T 9704-2012 that can't be shipped, by the family that stands in for each. */
export const fontSubstitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '思源宋体（Noto Serif SC）粗体',
  仿宋_GB2312: '思源宋体（Noto Serif SC）',
  楷体_GB2312: '思源宋体（Noto Serif SC）',
  黑体: '思源黑体（Noto Sans SC）粗体',
};

/** What a file that is set in substitutes says of them, in its properties and where it is listed. */
export const substitutionNote = `字体替代：${Object.entries(fontSubstitutes)
  .map(([name, substitute]) => `${name}以${substitute}代替`)
  .join('，')}`;
