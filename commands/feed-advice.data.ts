import type { Locale } from '../src/core/card/locale.ts'
import type { LookupError } from '../src/ports.ts'

/** What happened to an address that gave no feed, and what to do about it. */
export const FEED_ADVICE: Readonly<Record<Locale, Readonly<Record<LookupError['code'], string>>>> =
  {
    en: {
      address_refused:
        'The address does not lead to the public internet and is not asked. Give a public one.',
      timeout: 'The site took too long. Try again later.',
      too_large: 'The answer is larger than any feed. Look for another feed on the site.',
      not_a_feed: 'The page is no feed and names none. Look on the site for "RSS" or "Feed".',
      http_status: 'The site refuses. Check the address in a browser.',
      dns: 'There is no such site. Check the spelling.',
      tls: "The site's certificate is not in order. Tell the site, or take another feed.",
      connection: 'The site cannot be reached. Try again later.',
      redirect: 'The site sends us in circles. Give the address the browser ends at.',
      encoding: "The site's answer cannot be decoded. Take another feed of the site.",
      damaged: 'The feed is damaged and cannot be read. Tell the site, or take another feed.',
      file: 'That is a file. Give a web address.',
      too_many: 'Too many addresses were looked at of late. Try again in a few minutes.',
    },
    de: {
      address_refused:
        'Die Adresse führt nicht ins öffentliche Internet und wird nicht abgefragt. Geben Sie eine öffentliche an.',
      timeout: 'Die Seite hat zu lange gebraucht. Versuchen Sie es später noch einmal.',
      too_large: 'Die Antwort ist größer als jeder Feed. Suchen Sie auf der Seite einen anderen.',
      not_a_feed:
        'Die Seite ist kein Feed und nennt keinen. Suchen Sie dort nach „RSS“ oder „Feed“.',
      http_status: 'Die Seite weist uns ab. Prüfen Sie die Adresse im Browser.',
      dns: 'Diese Seite gibt es nicht. Prüfen Sie die Schreibweise.',
      tls: 'Das Zertifikat der Seite ist nicht in Ordnung. Sagen Sie es ihr oder nehmen Sie einen anderen Feed.',
      connection: 'Die Seite ist nicht erreichbar. Versuchen Sie es später noch einmal.',
      redirect:
        'Die Seite leitet uns im Kreis. Geben Sie die Adresse an, bei der der Browser ankommt.',
      encoding:
        'Die Antwort der Seite lässt sich nicht entschlüsseln. Nehmen Sie einen anderen Feed.',
      damaged: 'Der Feed ist beschädigt und nicht lesbar. Nehmen Sie einen anderen.',
      file: 'Das ist eine Datei. Geben Sie eine Webadresse an.',
      too_many: 'Zuletzt wurden zu viele Adressen angesehen. Versuchen Sie es in einigen Minuten.',
    },
    fr: {
      address_refused:
        "L'adresse ne mène pas à l'internet public et n'est pas interrogée. Donnez-en une publique.",
      timeout: 'Le site a mis trop de temps. Réessayez plus tard.',
      too_large: "La réponse est plus grande qu'un flux. Cherchez un autre flux sur le site.",
      not_a_feed: "La page n'est pas un flux et n'en indique aucun. Cherchez « RSS » sur le site.",
      http_status: "Le site refuse. Vérifiez l'adresse dans un navigateur.",
      dns: "Ce site n'existe pas. Vérifiez l'orthographe.",
      tls: "Le certificat du site n'est pas en ordre. Prévenez le site ou prenez un autre flux.",
      connection: 'Le site est injoignable. Réessayez plus tard.',
      redirect: "Le site nous renvoie en boucle. Donnez l'adresse où le navigateur arrive.",
      encoding: 'La réponse du site est indéchiffrable. Prenez un autre flux.',
      damaged: 'Le flux est endommagé et illisible. Prenez-en un autre.',
      file: "C'est un fichier. Donnez une adresse web.",
      too_many: "Trop d'adresses ont été examinées. Réessayez dans quelques minutes.",
    },
    es: {
      address_refused:
        'La dirección no lleva a la internet pública y no se consulta. Dé una dirección pública.',
      timeout: 'El sitio tardó demasiado. Inténtelo más tarde.',
      too_large: 'La respuesta es demasiado grande. Busque otro canal en el sitio.',
      not_a_feed: 'La página no es un canal ni indica ninguno. Busque «RSS» en el sitio.',
      http_status: 'El sitio nos rechaza. Compruebe la dirección en un navegador.',
      dns: 'Ese sitio no existe. Compruebe cómo se escribe.',
      tls: 'El certificado del sitio no está en orden. Avise al sitio o use otro canal.',
      connection: 'No se puede llegar al sitio. Inténtelo más tarde.',
      redirect: 'El sitio nos hace dar vueltas. Dé la dirección a la que llega el navegador.',
      encoding: 'La respuesta del sitio no se puede descifrar. Use otro canal.',
      damaged: 'El canal está dañado y no se puede leer. Use otro.',
      file: 'Eso es un archivo. Dé una dirección web.',
      too_many: 'Se han consultado demasiadas direcciones. Inténtelo en unos minutos.',
    },
    it: {
      address_refused:
        "L'indirizzo non porta all'internet pubblica e non viene chiesto. Darne uno pubblico.",
      timeout: 'Il sito ha impiegato troppo. Riprovare più tardi.',
      too_large: 'La risposta è più grande di un feed. Cercare un altro feed sul sito.',
      not_a_feed: 'La pagina non è un feed e non ne indica. Cercare «RSS» sul sito.',
      http_status: "Il sito rifiuta. Controllare l'indirizzo in un browser.",
      dns: 'Il sito non esiste. Controllare come è scritto.',
      tls: 'Il certificato del sito non è in ordine. Avvisare il sito o prendere un altro feed.',
      connection: 'Il sito non è raggiungibile. Riprovare più tardi.',
      redirect: "Il sito ci rimanda in cerchio. Dare l'indirizzo a cui arriva il browser.",
      encoding: 'La risposta del sito non si può decifrare. Prendere un altro feed.',
      damaged: 'Il feed è danneggiato e illeggibile. Prenderne un altro.',
      file: 'È un file. Dare un indirizzo web.',
      too_many: 'Sono stati guardati troppi indirizzi. Riprovare tra qualche minuto.',
    },
    nl: {
      address_refused:
        'Het adres leidt niet naar het openbare internet en wordt niet opgehaald. Geef een openbaar adres.',
      timeout: 'De site deed er te lang over. Probeer het later opnieuw.',
      too_large: 'Het antwoord is groter dan elke feed. Zoek een andere feed op de site.',
      not_a_feed: 'De pagina is geen feed en noemt er geen. Zoek op de site naar "RSS".',
      http_status: 'De site weigert. Controleer het adres in een browser.',
      dns: 'Die site bestaat niet. Controleer de spelling.',
      tls: 'Het certificaat van de site is niet in orde. Meld het de site of neem een andere feed.',
      connection: 'De site is niet bereikbaar. Probeer het later opnieuw.',
      redirect: 'De site stuurt ons in een kring. Geef het adres waar de browser uitkomt.',
      encoding: 'Het antwoord van de site is niet te ontcijferen. Neem een andere feed.',
      damaged: 'De feed is beschadigd en onleesbaar. Neem een andere.',
      file: 'Dat is een bestand. Geef een webadres.',
      too_many: 'Er zijn te veel adressen bekeken. Probeer het over enkele minuten opnieuw.',
    },
    pt: {
      address_refused:
        'O endereço não leva à internet pública e não é consultado. Dê um endereço público.',
      timeout: 'O site demorou demais. Tente mais tarde.',
      too_large: 'A resposta é maior do que um feed. Procure outro feed no site.',
      not_a_feed: 'A página não é um feed nem indica nenhum. Procure "RSS" no site.',
      http_status: 'O site recusa. Verifique o endereço num navegador.',
      dns: 'Esse site não existe. Verifique como se escreve.',
      tls: 'O certificado do site não está em ordem. Avise o site ou use outro feed.',
      connection: 'Não é possível chegar ao site. Tente mais tarde.',
      redirect: 'O site manda-nos em círculo. Dê o endereço a que o navegador chega.',
      encoding: 'A resposta do site não se consegue decifrar. Use outro feed.',
      damaged: 'O feed está danificado e ilegível. Use outro.',
      file: 'Isso é um ficheiro. Dê um endereço web.',
      too_many: 'Foram vistos demasiados endereços. Tente daqui a alguns minutos.',
    },
  }
