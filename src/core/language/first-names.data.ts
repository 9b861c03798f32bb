import { wordSet } from './words.ts'

/** Given names frequent in business news, to tell people from companies. Lower case. */
export const FIRST_NAMES =
  wordSet(`aaron adam adrian alan albert alejandro alex alexander alexandr alexandra alexis
  alfred alice alison allen amanda amy ana anders andré andrea andreas andrew andy angela angelo ann anna anne annette
  anthony antoine anton antonio arnaud arndt arthur astrid axel barbara barry beate ben benedikt benjamin bernard bernd
  bernhard bettina bill birgit björn bob bobby boris brad brandon brendan brent brian bruce bruno burkhard carl carla
  carlo carlos carmen carol caroline carsten catherine charles charlie chris christian christiane christina christine
  christof christoph christopher claire claudia claus clemens craig cristina cynthia dan daniel daniela dario dave david
  dean deborah denis dennis derek detlef diana diane dieter dietmar dirk dominic dominik don donald donna doug douglas
  drew duncan ed eduardo edward elena eli elisabeth elizabeth elke ellen elon emily emma emmanuel eric erich erik ernst
  erwin eva evan felix fernando florian francesco francis francisco franck françois frank franz fred frédéric friedrich
  fritz gabriel gabriele gary georg george gerald gerd gerhard gianni gina giorgio giovanni giuseppe glenn gordon grace
  greg gregor gregory guido guillaume gunnar gunter günter günther guy hans harald harry hartmut heather hector heidi
  heiko heiner heinrich heinz helen helena helmut hendrik henning henri henrik henry herbert hermann holger horst howard
  hubert hugh hugo ian ignacio ines ingo ingrid irene isabel isabelle ivan jack jacob jacques jaime jake james jamie jan
  jane janet jared jason javier jay jean jeff jeffrey jen jennifer jenny jens jeremy jerry jesper jessica jesús jill jim
  joachim joan joanna jochen joe joel johan johann johannes john jon jonas jonathan jordan jorge jörg josé josef joseph
  josh joshua juan judith juergen jürgen julia julian julie julien jun justin kai karen karin karl karsten kate
  katharina katherine kathleen kathrin kathy katie katja keith kelly ken kenneth kerstin kevin kim kimberly klaus konrad
  konstantin kristen kurt kyle larry lars laura laurent lauren lawrence lee leo leon leonard lewis linda lisa lothar lou
  louis luca lucas luis luke lutz lynn manfred manuel marc marcel marco marcus margaret maria marie mario marion mark
  markus martha martin martina mary masayoshi mathias matt matteo matthew matthias maurice max maximilian megan melanie
  melissa michael michaela michel michele miguel mike mohammed monica monika nadine nancy natalie nathan neil nicholas
  nick nicola nicolas nicole nico niels nigel niklas nils nina noah norbert olaf oliver olivier oscar otto owen pablo
  paolo pascal pat patricia patrick paul paula pedro peer per peter petra phil philip philipp philippe phillip pierre
  rachel rafael rainer ralf ralph randy raphael ray raymond rebecca reinhard reinhold renate renato richard rick rob
  robert roberto robin rodrigo roger roland rolf roman ron ronald rosa ross roy rudolf rupert russell ruth ryan sabine
  sally sam samantha samuel sandra sara sarah satya scott sean sebastian sergej sergio shane sharon shawn siegfried
  silke silvia simon simone sofia sonja sophie stefan stefanie steffen stephan stephanie stephen steve steven stuart
  sundar susan susanne suzanne sven sylvia tanja tara taylor ted teresa terry thierry thomas thorsten tilman tim timothy
  tina tobias todd tom tommy tony torsten travis tyler udo ulf uli ulrich ulrike ursula ute uwe valerie vanessa vera
  veronika victor victoria viktor vincent virginia vivek volker walter warren wayne wendy werner wilhelm will william
  willi wolf wolfgang xavier yann yves zach jensen mukesh masa jamie lisa christoph lip-bu arvind gautam anil rajiv sanjay
  ratan vikram amit rahul arun ashok suresh ravi wei li jian ming hiroshi takeshi kenji akio ivana sergey dmitri igor
  vladimir oleg alexey yuri`)
