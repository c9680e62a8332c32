import type { Finding } from '@tongjie/model';

/** Longest bold line of a note, in characters; a longer one breaks before its quotation. */
const LONGEST_HEAD = 18;

/** Where the first clause ends; a sign that is quoted ends none. */
function firstStop(message: string): number {
  const unquoted = message.replace(/“[^”]{0,200}”/g, (quotation) => '“'.repeat(quotation.length));
  return unquoted.search(/[，。：；]/);
}

/** The first clause of the message as the bold line; the rest below it. */
function splitMessage(message: string): [string, string] {
  const stop = firstStop(message);
  const quotation = message.indexOf('“', 4);
  if ((stop < 0 || stop > LONGEST_HEAD) && quotation > 0 && quotation <= LONGEST_HEAD) {
    return [message.slice(0, quotation), message.slice(quotation)];
  }
  return stop > 0 ? [message.slice(0, stop), message.slice(stop + 1)] : [message, ''];
}

export const headOf = ({ message }: Pick<Finding, 'message'>): string => splitMessage(message)[0];
export const bodyOf = ({ message }: Pick<Finding, 'message'>): string => splitMessage(message)[1];
