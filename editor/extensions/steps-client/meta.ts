/**
 * Transaction metadata of steps that come from the service. Its value is the number of own steps that were taken
 * back and applied again; prosemirror-history reads it under this name. Plugins that mend documents must leave such
 * transactions alone, or every client adds its own mend.
 */
export const REBASED = 'rebased';

/** Whether any of the transactions brings steps from the service. */
export function hasRemoteSteps(transactions: readonly { getMeta(key: string): unknown }[]): boolean {
  return transactions.some((transaction) => transaction.getMeta(REBASED) !== undefined);
}
