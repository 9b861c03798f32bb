/**
 * How a company is named by what it owns. Folded: lower case, no accents. `before` stands in front of the owned company's
 * name, behind an article at most ("maison mère de Google"), `after` behind it ("Google-Mutter"); the owner's own name may
 * follow either.
 */
interface OwnerWords {
  readonly before: string
  readonly after: string
  /** Like `after`; an owned company's owner, or a company of its own with all that belongs to it ("Siemens-Konzern"). */
  readonly group?: string
}

/** By ISO 639-1 code. */
export const OWNER_WORDS: Readonly<Record<string, OwnerWords>> = {
  en: {
    before: '(?:parent(?: company| group)?|owner|holding company) of',
    after: 'parent(?: company| group)?|owner',
  },
  de: {
    before:
      '(?:konzern)?mutter(?:gesellschaft|konzern|unternehmen|firma|haus)? (?:von|der|des)|(?:eigentumerin|eigentumer|eignerin|eigner|besitzer|besitzerin|dachgesellschaft) (?:von|der|des)',
    after:
      '(?:konzern)?mutter(?:gesellschaft|konzern|unternehmen|firma|haus)?|eigentumerin|eigentumer|eignerin|eigner|besitzerin|besitzer|dachgesellschaft',
    group: 'konzern|imperium',
  },
  fr: {
    before:
      '(?:maison|societe) mere (?:de la|de|du|des|d)|(?:groupe )?proprietaire (?:de la|de|du|des|d)',
    after: 'maison mere',
  },
  es: {
    before:
      '(?:empresa|compania|sociedad|casa)? ?(?:matriz|madre) (?:de la|de|del)|(?:duena|dueno|propietaria|propietario) (?:de la|de|del)',
    after: 'matriz',
  },
  it: {
    before:
      '(?:societa|casa) madre (?:di|della|dell|del)|(?:societa )?capogruppo (?:di|della|dell|del)|(?:proprietaria|proprietario) (?:di|della|dell|del)',
    after: 'capogruppo',
  },
  nl: {
    before: 'moeder(?:bedrijf|maatschappij|concern)? van|eigenaar van',
    after: 'moeder(?:bedrijf|maatschappij|concern)?|eigenaar',
    group: 'concern',
  },
  pt: {
    before:
      '(?:controladora|matriz|dona|dono|proprietaria|proprietario|empresa mae|casa mae) (?:de|da|do)',
    after: 'controladora',
  },
}
