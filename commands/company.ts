import { type CompanyProfile, companyCard } from '../src/core/card/company-card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import { resolveNames } from '../src/core/query/resolve.ts'
import { namesAsked, watchesCompany } from '../src/core/query/watches-company.ts'
import { foldedWords } from '../src/core/text/fold.ts'
import type { CompanyDetails } from '../src/ports.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { addAlias, removeAlias } from './company-alias.ts'
import { COMPANY_COMMAND_TEXTS } from './company-texts.data.ts'
import { askWhich, findCompany, numberText } from './find-company.ts'
import { refusal } from './refusal.ts'

/** How many deals one answer lists. */
const PAGE = 10

const NUMBER = {
  name: 'number',
  description: {
    en: 'The number that /company show tells (c12)',
    de: 'Die Nummer, die /company show nennt (c12)',
    fr: 'Le numéro que donne /company show (c12)',
    es: 'El número que da /company show (c12)',
    it: 'Il numero indicato da /company show (c12)',
    nl: 'Het nummer dat /company show noemt (c12)',
    pt: 'O número que /company show informa (c12)',
  },
  required: true,
  suggest: 'company-number',
} as const

export const company: Command = {
  kind: 'group',
  name: 'company',
  description: {
    en: 'What is known of a company',
    de: 'Was über ein Unternehmen bekannt ist',
    fr: 'Ce que l’on sait d’une société',
    es: 'Lo que se sabe de una empresa',
    it: 'Che cosa si sa di una società',
    nl: 'Wat er van een bedrijf bekend is',
    pt: 'O que se sabe de uma empresa',
  },
  subcommands: [
    {
      name: 'show',
      description: {
        en: "Show a company's names, deals, valuations and stakes",
        de: 'Namen, Deals, Bewertungen und Anteile eines Unternehmens zeigen',
        fr: 'Afficher les noms, opérations, valorisations et participations d’une société',
        es: 'Mostrar nombres, operaciones, valoraciones y participaciones de una empresa',
        it: 'Mostrare nomi, operazioni, valutazioni e quote di una società',
        nl: 'Namen, deals, waarderingen en belangen van een bedrijf tonen',
        pt: 'Mostrar nomes, operações, avaliações e participações de uma empresa',
      },
      options: [
        {
          name: 'name',
          description: {
            en: 'A name, a ticker or a number (c12)',
            de: 'Ein Name, ein Börsenkürzel oder eine Nummer (c12)',
            fr: 'Un nom, un code boursier ou un numéro (c12)',
            es: 'Un nombre, un símbolo bursátil o un número (c12)',
            it: 'Un nome, una sigla di Borsa o un numero (c12)',
            nl: 'Een naam, een beurscode of een nummer (c12)',
            pt: 'Um nome, um código da bolsa ou um número (c12)',
          },
          required: true,
          suggest: 'company',
          orTyped: true,
        },
        {
          name: 'page',
          description: {
            en: 'Which page of its deals',
            de: 'Welche Seite der Deals',
            fr: 'Quelle page de ses opérations',
            es: 'Qué página de sus operaciones',
            it: 'Quale pagina delle sue operazioni',
            nl: 'Welke pagina van de deals',
            pt: 'Que página das operações',
          },
          required: false,
          kind: 'count',
          named: true,
        },
      ],
      permission: 'everyone',
      run: showCompany,
    },
    {
      name: 'alias',
      description: {
        en: 'Confirm that a company is also called so',
        de: 'Bestätigen, dass ein Unternehmen auch so heißt',
        fr: 'Confirmer qu’une société porte aussi ce nom',
        es: 'Confirmar que una empresa también se llama así',
        it: 'Confermare che una società si chiama anche così',
        nl: 'Bevestigen dat een bedrijf ook zo heet',
        pt: 'Confirmar que uma empresa também se chama assim',
      },
      options: [
        NUMBER,
        {
          name: 'alias',
          description: {
            en: 'The other name',
            de: 'Der andere Name',
            fr: 'L’autre nom',
            es: 'El otro nombre',
            it: 'L’altro nome',
            nl: 'De andere naam',
            pt: 'O outro nome',
          },
          required: true,
        },
      ],
      permission: 'editor',
      run: addAlias,
    },
    {
      name: 'unalias',
      description: {
        en: 'Take back a confirmed name of a company',
        de: 'Einen bestätigten Namen eines Unternehmens zurücknehmen',
        fr: 'Retirer un nom confirmé d’une société',
        es: 'Retirar un nombre confirmado de una empresa',
        it: 'Ritirare un nome confermato di una società',
        nl: 'Een bevestigde naam van een bedrijf terugnemen',
        pt: 'Retirar um nome confirmado de uma empresa',
      },
      options: [
        NUMBER,
        {
          name: 'alias',
          description: {
            en: 'The name to take back',
            de: 'Der Name, der nicht stimmt',
            fr: 'Le nom à retirer',
            es: 'El nombre que se retira',
            it: 'Il nome da ritirare',
            nl: 'De naam die niet klopt',
            pt: 'O nome a retirar',
          },
          required: true,
        },
      ],
      permission: 'editor',
      run: removeAlias,
    },
  ],
}

async function showCompany(
  request: CommandRequest,
  { store }: CommandContext,
): Promise<CommandReply> {
  const { options, locale, channel } = request
  const texts = inLocale(COMPANY_COMMAND_TEXTS, locale)
  const typed = (options['name'] ?? '').trim()
  const typedPage = options['page'] ?? '1'
  const meant = await findCompany(typed, store)
  if (meant.kind === 'unsure') return askWhich(typed, meant, locale)
  const details = meant.kind === 'registered' ? meant.company : null
  const name = meant.kind === 'registered' ? meant.company.name : meant.name
  const page = /^[1-9]\d{0,3}$/.test(typedPage) ? Number(typedPage) : 0
  const offset = Math.max(0, page - 1) * PAGE
  const { stories, ...deals } = await store.dealsOf(name, { offset, limit: PAGE })
  const pages = Math.ceil(deals.count / PAGE)
  if (page === 0 || page > Math.max(1, pages)) {
    return refusal(texts.noPage(cutText(typedPage, 20), pages))
  }
  const rules = await rulesAbout(name, details, { store, channel })
  const profile = { ...identity(name, details), ...deals, deals: stories, rules, page, pages }
  const address = details === null ? name : numberText(details.id)
  const next = page < pages ? texts.nextPage(`/company show ${address} page:${page + 1}`) : null
  return { card: companyCard(profile, next, locale), shared: false }
}

function identity(
  name: string,
  details: CompanyDetails | null,
): Pick<CompanyProfile, 'number' | 'name' | 'names' | 'owners' | 'children'> {
  if (details === null) return { number: null, name, names: [], owners: [], children: [] }
  return {
    number: numberText(details.id),
    name,
    names: details.names,
    owners: details.owners.map((owner) => owner.name),
    children: details.children.map((child) => child.name),
  }
}

/** The rules of the channel that ask for the company by one of its names, or for one of its owners. */
async function rulesAbout(
  name: string,
  details: CompanyDetails | null,
  { store, channel }: { readonly store: CommandContext['store']; readonly channel: string },
): Promise<CompanyProfile['rules']> {
  const subscriptions = await store.subscriptionsOf(channel)
  const read = subscriptions.flatMap(({ rules }) =>
    rules.flatMap((rule) => {
      const query = parseQuery(rule.query)
      return query.ok ? [{ rule, query: query.value }] : []
    }),
  )
  const asked = await store.companiesNamed(read.flatMap(({ query }) => namesAsked(query)))
  const names = details === null ? [name] : details.names.map((one) => one.name)
  const line = details === null ? [] : [details.id, ...details.owners.map(({ id }) => id)]
  const watched = { words: names.map(foldedWords), line }
  return read
    .filter(({ query }) => watchesCompany(resolveNames(query, asked, []), watched))
    .map(({ rule }) => rule)
}
