import type { Locale } from '../src/core/card/locale.ts'

interface StoryTexts {
  merged(into: number): string
  split(numbers: string): string
  readonly undone: string
  readonly stays: string
  noNumber(typed: string): string
  noSources(typed: string): string
  readonly sameStory: string
  readonly noSuchSource: string
  readonly nothingLeft: string
  readonly nothingToUndo: string
  readonly ruledByOthers: string
}

export const STORY_TEXTS: Readonly<Record<Locale, StoryTexts>> = {
  en: {
    merged: (into) => `Both are one deal now: #${into}`,
    split: (numbers) => `They are deals of their own now: ${numbers}`,
    undone: 'The last ruling about this deal is taken back.',
    stays: 'It stays so whatever articles arrive. /story undo takes it back.',
    noNumber: (typed) => `"${typed}" is not a deal's number. /deals shows the numbers.`,
    noSources: (typed) => `"${typed}" is not a list of sources such as 2 or 2,3. /deal shows them.`,
    sameStory: 'These are one deal already.',
    noSuchSource: 'The deal has no such source. /deal shows its sources with their numbers.',
    nothingLeft: 'One source at least has to stay with the deal, and one has to go.',
    nothingToUndo: 'Nobody has ruled about this deal.',
    ruledByOthers:
      'Another server or workspace ruled last about this deal; only it or the operator can take that back.',
  },
  de: {
    merged: (into) => `Beide sind jetzt ein Deal: #${into}`,
    split: (numbers) => `Sie sind jetzt eigene Deals: ${numbers}`,
    undone: 'Die letzte Entscheidung über diesen Deal ist zurückgenommen.',
    stays: 'Das bleibt so, welche Artikel auch kommen. /story undo nimmt es zurück.',
    noNumber: (typed) => `„${typed}“ ist keine Deal-Nummer. /deals zeigt die Nummern.`,
    noSources: (typed) => `„${typed}“ ist keine Liste von Quellen wie 2 oder 2,3. /deal zeigt sie.`,
    sameStory: 'Das ist schon ein Deal.',
    noSuchSource: 'Eine solche Quelle hat der Deal nicht. /deal zeigt seine Quellen mit Nummern.',
    nothingLeft: 'Mindestens eine Quelle muss beim Deal bleiben und eine gehen.',
    nothingToUndo: 'Über diesen Deal hat niemand entschieden.',
    ruledByOthers:
      'Zuletzt hat ein anderer Server oder Arbeitsbereich über diesen Deal entschieden; nur er oder der Betreiber kann das zurücknehmen.',
  },
  fr: {
    merged: (into) => `Les deux ne font plus qu’une opération\u00a0: #${into}`,
    split: (numbers) => `Ce sont désormais des opérations à part\u00a0: ${numbers}`,
    undone: 'La dernière décision sur cette opération est annulée.',
    stays: 'Cela reste ainsi, quels que soient les articles à venir. /story undo l’annule.',
    noNumber: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas un numéro d’opération. /deals montre les numéros.`,
    noSources: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas une liste de sources comme 2 ou 2,3. /deal les montre.`,
    sameStory: 'C’est déjà une seule opération.',
    noSuchSource: 'L’opération n’a pas cette source. /deal montre ses sources numérotées.',
    nothingLeft: 'Une source au moins doit rester, et une au moins partir.',
    nothingToUndo: 'Personne n’a rien décidé sur cette opération.',
    ruledByOthers:
      'Un autre serveur ou espace de travail a décidé en dernier sur cette opération\u00a0; lui seul ou l’exploitant peut l’annuler.',
  },
  es: {
    merged: (into) => `Las dos son ahora una sola operación: #${into}`,
    split: (numbers) => `Ahora son operaciones propias: ${numbers}`,
    undone: 'La última decisión sobre esta operación se ha deshecho.',
    stays: 'Queda así lleguen los artículos que lleguen. /story undo lo deshace.',
    noNumber: (typed) => `«${typed}» no es un número de operación. /deals muestra los números.`,
    noSources: (typed) => `«${typed}» no es una lista de fuentes como 2 o 2,3. /deal las muestra.`,
    sameStory: 'Ya son una sola operación.',
    noSuchSource: 'La operación no tiene esa fuente. /deal muestra sus fuentes con números.',
    nothingLeft: 'Al menos una fuente debe quedarse y una debe irse.',
    nothingToUndo: 'Nadie ha decidido nada sobre esta operación.',
    ruledByOthers:
      'El último en decidir sobre esta operación fue otro servidor o espacio de trabajo; solo él o el operador puede deshacerlo.',
  },
  it: {
    merged: (into) => `Le due sono ora una sola operazione: #${into}`,
    split: (numbers) => `Ora sono operazioni a sé: ${numbers}`,
    undone: 'L’ultima decisione su questa operazione è annullata.',
    stays: 'Resta così qualunque articolo arrivi. /story undo lo annulla.',
    noNumber: (typed) => `«${typed}» non è un numero di operazione. /deals mostra i numeri.`,
    noSources: (typed) => `«${typed}» non è un elenco di fonti come 2 o 2,3. /deal le mostra.`,
    sameStory: 'Sono già una sola operazione.',
    noSuchSource: 'L’operazione non ha questa fonte. /deal mostra le fonti con i numeri.',
    nothingLeft: 'Almeno una fonte deve restare e una deve andarsene.',
    nothingToUndo: 'Nessuno ha deciso nulla su questa operazione.',
    ruledByOthers:
      'L’ultima decisione su questa operazione è di un altro server o workspace; solo esso o il gestore può annullarla.',
  },
  nl: {
    merged: (into) => `Beide zijn nu één deal: #${into}`,
    split: (numbers) => `Het zijn nu aparte deals: ${numbers}`,
    undone: 'De laatste beslissing over deze deal is teruggedraaid.',
    stays: 'Het blijft zo, welke artikelen er ook komen. /story undo draait het terug.',
    noNumber: (typed) => `‘${typed}’ is geen nummer van een deal. /deals toont de nummers.`,
    noSources: (typed) => `‘${typed}’ is geen lijst van bronnen zoals 2 of 2,3. /deal toont ze.`,
    sameStory: 'Dit is al één deal.',
    noSuchSource: 'Zo’n bron heeft de deal niet. /deal toont de bronnen met nummers.',
    nothingLeft: 'Minstens één bron moet blijven en één moet weg.',
    nothingToUndo: 'Niemand heeft iets over deze deal beslist.',
    ruledByOthers:
      'Een andere server of werkruimte heeft als laatste over deze deal beslist; alleen die of de beheerder kan dat terugdraaien.',
  },
  pt: {
    merged: (into) => `As duas são agora uma só operação: #${into}`,
    split: (numbers) => `Agora são operações próprias: ${numbers}`,
    undone: 'A última decisão sobre esta operação foi desfeita.',
    stays: 'Fica assim, cheguem os artigos que chegarem. /story undo desfaz.',
    noNumber: (typed) => `“${typed}” não é um número de operação. /deals mostra os números.`,
    noSources: (typed) => `“${typed}” não é uma lista de fontes como 2 ou 2,3. /deal as mostra.`,
    sameStory: 'Já são uma só operação.',
    noSuchSource: 'A operação não tem essa fonte. /deal mostra as fontes com números.',
    nothingLeft: 'Pelo menos uma fonte tem de ficar e uma tem de sair.',
    nothingToUndo: 'Ninguém decidiu nada sobre esta operação.',
    ruledByOthers:
      'A última decisão sobre esta operação é de outro servidor ou espaço de trabalho; só ele ou o operador pode desfazê-la.',
  },
}
