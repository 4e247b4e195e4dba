/** Names a host, and nobody: what stands before an @ would be a user's name, or a host that is not the one meant. */
export const webAddressForm = /^https?:\/\/[^\s"<>/?#@\\]+(?:[/?#][^\s"<>]*)?$/;

/** Is a text a whole address of the web that browsers can follow? */
export function isWebAddress(text: string): boolean {
  return webAddressForm.test(text) && URL.canParse(text);
}
