/** What companies do in the news, right behind their names, by the language's ISO 639-1 code. */
export const COMPANY_VERBS: Readonly<Record<string, readonly string[]>> = {
  en: `said says announced announces reported reports agreed agrees plans buys bought acquires acquired sells sold
    has will declined unveiled shares stock`.split(/\s+/),
  de: `teilte teilt kündigte kündigt kauft kaufte verkauft verkaufte übernimmt übernahm meldete meldet will
    erwirbt erwarb plant baut steigt`.split(/\s+/),
  fr: `a annonce annonçait rachète achète vend cède prend veut compte`.split(/\s+/),
  es: `anunció anuncia compra compró vende vendió adquiere adquirió ha quiere`.split(/\s+/),
  it: `ha annuncia compra acquista acquisisce vende cede rileva`.split(/\s+/),
  nl: `kondigt koopt kocht verkoopt verkocht neemt meldt wil heeft`.split(/\s+/),
  pt: `anunciou anuncia compra comprou vende vendeu adquire adquiriu quer`.split(/\s+/),
}
