/** Marks that end something: no line begins with one (禁则, GB/T 15834 附录 and common typesetting practice). */
const CLOSING = new Set('，。；：、！？）》〉”’】〕」』…—·％%℃‰,.;:!?)]}～／');
/** Marks that begin something: no line ends with one. */
const OPENING = new Set('（《〈“‘【〔「『([{￥¥');
/** Closing marks that leave the right half of their box empty. */
const TRAILING = new Set('，。；：、）》〉”’】〕」』');

export const isClosing = (char: string): boolean => CLOSING.has(char);
export const isOpening = (char: string): boolean => OPENING.has(char);
export const isTrailing = (char: string): boolean => TRAILING.has(char);
