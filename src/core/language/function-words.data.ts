/**
 * The most frequent closed-class words of each language, to tell languages apart. Words shared by several languages
 * count for each of them; what decides is the sum.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: `der die das und ist nicht mit für auf dem den des ein eine einen einer eines zu zum zur im am vom beim von sich
    auch als an aus bei nach über wird werden wurde wurden hat haben sind war sein seine ihre ihr es er sie wir ich
    dass daß wie noch nur aber oder um bis durch unter gegen ohne will soll kann mehr sowie nun damit laut rund`,
  en: `the of and to in is that for it with as was on are be this by at from has have had an its their which will
    would not but they been or who he she his her we you after about more than also said into over new can could`,
  fr: `le la les de des du et est un une dans en pour que qui sur au aux avec par ce cette ces il elle ont a été plus
    pas ne se son sa ses leur leurs sont mais ou comme après selon d l qu n s entre sous chez vers depuis à où dont lors
    ainsi avait être était cet ces nous vous j c`,
  es: `el la los las de del y es un una en para que por con su sus se al lo como más pero fue ha han son este esta
    estos entre según tras desde hasta sobre también ser está ya o no le les sin muy años año a unos unas cuando donde
    dos había sino porque mientras además`,
  it: `il lo la i gli le di del della dello dei degli delle e è un una uno in nel nella per che con su sul sulla da
    dal dalla al alla ai ha hanno sono non si come più anche ma o se tra fra dopo secondo ed l d quest questo a`,
  nl: `de het een en van in is op te dat die voor met zijn aan niet er om ook als bij door uit naar over wordt worden
    heeft hebben was werd maar nog dan of tot zal hun haar ze hij wij geen meer deze dit na tegen onder`,
  pt: `o a os as de do da dos das e é um uma em no na nos nas para que por com se ao à mais foi são não como seu sua
    pela pelo entre após segundo também já ou mas sobre está ser pelos pelas até ele ela`,
}
