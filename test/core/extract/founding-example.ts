/** Our own retelling of the deal the product was founded on, with the furniture a web page leaves around it. */
export const FOUNDING_EXAMPLE = `menu
suche

Meta greift nach Scale AI: 14,3 Milliarden US-Dollar für knapp die Hälfte

Am 12. Juni 2025 hat Meta Platforms für 14,3 Milliarden US-Dollar eine 49-prozentige Beteiligung an dem Datenspezialisten Scale AI erworben. Das Geschäft bewertet Scale AI mit 29 Milliarden Dollar. Gründer und CEO Alexandr Wang von Scale AI wechselt zu Meta, um dort ein neues Labor zu leiten. Jason Droege, bislang Chief Strategy Officer von Scale AI, übernimmt die Rolle des CEO.

Im vergangenen Jahr kam die Firma auf einen Umsatz von rund 870 Millionen Dollar; in diesem Jahr soll er über die Zwei-Milliarden-Marke steigen. Google wollte dort heuer etwa 200 Millionen Dollar ausgeben und sucht nun andere Lieferanten. OpenAI bleibt Kunde, sagte Finanzchefin Sarah Friar.

Quelle:

Mehr Nachrichten`
