const PER_EURO = {
  USD: 1.16,
  JPY: 180.1,
  CZK: 24.2,
  DKK: 7.46,
  GBP: 0.88,
  HUF: 382.1,
  PLN: 4.23,
  RON: 5.09,
  SEK: 10.99,
  CHF: 0.93,
  ISK: 147.8,
  NOK: 11.8,
  TRY: 49.2,
  AUD: 1.79,
  BRL: 6.2,
  CAD: 1.63,
  CNY: 8.2,
}

/** A document of reference rates as the ECB publishes it every working day. */
export function ecbDocument(day: string, changes: Readonly<Record<string, string>> = {}): string {
  const rates = Object.entries({ ...PER_EURO, ...changes })
  const cubes = rates.map(([code, rate]) => `\t\t\t<Cube currency='${code}' rate='${rate}'/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
\t<gesmes:subject>Reference rates</gesmes:subject>
\t<Cube>
\t\t<Cube time='${day}'>
${cubes.join('\n')}
\t\t</Cube>
\t</Cube>
</gesmes:Envelope>`
}
