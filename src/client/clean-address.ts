const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|gad_\w+|dclid|srsltid|_gl|msclkid|igshid|igsh|mibextid|twclid|ttclid|yclid|li_fat_id|mc_[ce]id|_hs\w+)(?:=|$)/;

/** Removes tracking parameters from an address. Returns undefined if it has none. */
export function cleanAddress(address: string): string | undefined {
  const url = new URL(address);
  const fields = url.search.slice(1).split('&');
  const kept = fields.filter((field) => !tracking.test(field));
  if (kept.length === fields.length) return undefined;
  url.search = kept.join('&');
  return url.href;
}
