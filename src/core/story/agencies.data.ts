/** News agencies whose texts others print, as their credits name them. Lower case. */
export const AGENCIES: readonly string[] =
  `reuters|afp|dpa|dpa-afx|ap|associated press|bloomberg|dow jones|dow jones newswires|apa|awp|sda|keystone-sda|efe|europa press
ansa|agi|adnkronos|radiocor|lusa|anp|belga|aptn|upi|xinhua|kyodo|nwa|pr newswire|business wire|globenewswire
afx|agence france-presse|agence france presse|press association|pa media|agência brasil|agência lusa`.split(
    /[|\n]/,
  )
