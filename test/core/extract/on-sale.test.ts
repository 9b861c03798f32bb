import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  ['fr', "Halden sur le point d'être vendue", 'Deux groupes étrangers auraient fait une offre.'],
  ['fr', 'La biscuiterie Halden est à vendre', 'Un mandat de vente a été confié à une banque.'],
  ['es', 'Halden, a punto de ser vendida', 'Ha recibido dos ofertas, según fuentes del sector.'],
  ['es', 'Halden está en venta', 'Sus dueños buscan comprador, según fuentes del mercado.'],
  ['it', 'Halden a un passo dalla vendita', 'I soci avrebbero ricevuto due offerte dall’estero.'],
  ['it', 'Halden è in vendita', 'La proprietà cerca un acquirente, secondo indiscrezioni.'],
  ['pt', 'Halden está prestes a ser vendida', 'Os donos receberam duas propostas, segundo fontes.'],
  ['pt', 'Halden está à venda', 'A família procura comprador, segundo fontes do setor.'],
])('a company on sale is a rumour of a deal (%s): %s', (lang, title, text) => {
  const deal = extract({ lang, title, text }).deals[0]
  expect(sides({ lang, title, text })).toEqual({ acquirers: [], targets: ['Halden'], sellers: [] })
  expect(deal?.status.value).toBe('rumored')
})

test.each([
  ['fr', 'Halden dément être à vendre', 'Des sources évoquaient une cession imminente.'],
  ['es', 'Halden niega que esté en venta', 'La empresa desmiente contactos con un grupo danés.'],
  ['it', 'Halden smentisce: «Non siamo in vendita»', 'Voci di mercato parlavano di una cessione.'],
  ['pt', 'Halden nega estar à venda', 'A empresa desmente negociações com um grupo dinamarquês.'],
])('a company that says it is not on sale is named (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toEqual({ acquirers: [], targets: ['Halden'], sellers: [] })
})

test.each([
  ['fr', 'La villa de Rosalie Halden est à vendre', 'Le prix demandé dépasse 8 millions d’euros.'],
  ['es', 'La finca de Rosalía Halden, a punto de ser vendida', 'Piden ocho millones de euros.'],
  ['it', 'La villa di Rosalia Halden è in vendita', 'Chiesti otto milioni di euro.'],
  ['pt', 'A moradia de Rosália Halden está à venda', 'Pedem oito milhões de euros.'],
])('a house on sale is no deal (%s): %s', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})
